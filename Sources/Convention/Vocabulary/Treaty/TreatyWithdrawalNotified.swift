import EventLog

/// The depositary received a State's instrument of withdrawal.
package enum TreatyWithdrawalNotified {
  package static let declaration = Declaration(
    "treaty.withdrawal-notified", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.universalization),
    summary: "The depositary received a State's instrument of withdrawal.",
    provision: "Article 20(2)",
    phrase: "its instrument of withdrawal was received")
}
