import EventLog

extension EventType {
  /// A signatory deposited its instrument of approval.
  package static let treatyApproved = EventType(
    "treaty.approved", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A signatory deposited its instrument of approval.",
    provision: "Article 16(1)")
}
