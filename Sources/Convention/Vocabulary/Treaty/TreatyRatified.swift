import EventLog

/// A signatory deposited its instrument of ratification.
package enum TreatyRatified {
  package static let declaration = Declaration(
    "treaty.ratified", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.universalization),
    summary: "A signatory deposited its instrument of ratification.",
    provision: "Article 16(1)",
    phrase: "deposited its instrument of ratification")
}
