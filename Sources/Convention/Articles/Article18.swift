package import EventLog

/// Provisional application, between deposit and entry into force.
///
/// It binds to Article 1 alone: it starts no period, owes no report and makes no State a party.
///
/// The corresponding provision is Article 18.
package enum Article18 {
  /// The one article that is applied provisionally.
  package static let article = 1

  /// Whether a State applies Article 1 provisionally on a day: from its declaration until the
  /// Convention enters into force for it.
  ///
  /// The corresponding provision is Article 18.
  ///
  /// - Parameters:
  ///   - declared: when it declared so; nil for a State that has not.
  ///   - entryIntoForce: for that State; nil where it has not consented to be bound.
  package static func isApplied(
    on day: Day, declared: DateRange?, entryIntoForce: DateRange?
  ) -> Truth {
    guard let declared else { return .no }
    return declared.isBefore(day) && !(entryIntoForce?.isBefore(day) ?? .no)
  }

  /// What is wrong with a declaration; nil where it can have been made at the time of deposit.
  ///
  /// The corresponding provision is Article 18.
  ///
  /// - Parameters:
  ///   - declared: when the State declared that it applies Article 1 provisionally.
  ///   - deposited: when it deposited its instrument; nil where it has not.
  package static func irregularity(declared: DateRange, deposited: DateRange?) -> String? {
    guard let deposited else {
      return "provisional application declared without an instrument of consent (Article 18)"
    }
    guard declared.intersection(deposited) == nil else { return nil }
    return "provisional application declared at another time than that of deposit (Article 18)"
  }
}
