import EventLog

extension EventType {
  /// A signatory deposited its instrument of ratification.
  package static let treatyRatified = EventType(
    "treaty.ratified", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A signatory deposited its instrument of ratification.",
    provision: "Article 16(1)")
}
