import EventLog

extension EventType {
  /// The depositary received a State's instrument of withdrawal.
  package static let treatyWithdrawalNotified = EventType(
    "treaty.withdrawal-notified", state: .required, on: .required, publicity: .onOccurrence,
    summary: "The depositary received a State's instrument of withdrawal.",
    provision: "Article 20(2)")
}
