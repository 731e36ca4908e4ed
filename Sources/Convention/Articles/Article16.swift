/// Ratification, acceptance, approval or accession: which act fits which State.
///
///     Article16.irregularity(signed: nil, consent: .ratification)   // a warning
///     Article16.irregularity(signed: nil, consent: .accession)      // nil
///
/// The corresponding provision is Article 16.
package enum Article16 {
  /// What is wrong with the kind of consent; nil where nothing is.
  ///
  /// The fact is kept all the same: what the sources say goes in, with a warning.
  ///
  /// The corresponding provision is Article 16(1) for signatories and 16(2) for all others.
  ///
  /// - Parameters:
  ///   - signed: when the State signed; nil for one that has not.
  ///   - consent: the act by which it became bound.
  package static func irregularity(signed: DateRange?, consent: ConsentKind) -> String? {
    switch (signed != nil, consent.followsSignature) {
    case (false, true): "\(consent.rawValue) by a State that has not signed (Article 16(1))"
    case (true, false): "\(consent.rawValue) by a State that has signed (Article 16(2))"
    default: nil
    }
  }
}
