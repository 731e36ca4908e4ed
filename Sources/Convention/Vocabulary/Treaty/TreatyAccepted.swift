import EventLog

/// A signatory deposited its instrument of acceptance.
package enum TreatyAccepted {
  package static let declaration = Declaration(
    "treaty.accepted", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.universalization),
    summary: "A signatory deposited its instrument of acceptance.",
    provision: "Article 16(1)",
    phrase: "deposited its instrument of acceptance")
}
