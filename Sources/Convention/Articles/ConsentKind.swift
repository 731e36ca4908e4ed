/// The act by which a State consents to be bound.
///
/// The corresponding provision is Article 16.
package enum ConsentKind: String, Sendable, Hashable, CaseIterable {
  case ratification
  case acceptance
  case approval
  case accession

  /// Whether it is the act of a State that had signed; accession is that of one that had not.
  ///
  /// "Ratified" in a report means all three of them.
  package var followsSignature: Bool { self != .accession }
}
