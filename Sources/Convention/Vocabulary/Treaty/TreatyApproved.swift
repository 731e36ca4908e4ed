import EventLog

/// A signatory deposited its instrument of approval.
package enum TreatyApproved {
  package static let declaration = Declaration(
    "treaty.approved", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.universalization),
    summary: "A signatory deposited its instrument of approval.",
    provision: "Article 16(1)",
    phrase: "deposited its instrument of approval")
}
