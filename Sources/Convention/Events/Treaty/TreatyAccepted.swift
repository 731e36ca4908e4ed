import EventLog

extension EventType {
  /// A signatory deposited its instrument of acceptance.
  package static let treatyAccepted = EventType(
    "treaty.accepted", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A signatory deposited its instrument of acceptance.",
    provision: "Article 16(1)")
}
