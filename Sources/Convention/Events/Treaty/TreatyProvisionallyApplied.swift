import EventLog

extension EventType {
  /// A State declared at its deposit that it applies Article 1 provisionally.
  package static let treatyProvisionallyApplied = EventType(
    "treaty.provisionally-applied", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A State declared at its deposit that it applies Article 1 provisionally.",
    provision: "Article 18")
}
