import EventLog

/// A State declared at its deposit that it applies Article 1 provisionally.
package enum TreatyProvisionallyApplied {
  package static let declaration = Declaration(
    "treaty.provisionally-applied", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.universalization),
    summary: "A State declared at its deposit that it applies Article 1 provisionally.",
    provision: "Article 18",
    phrase: "declared provisional application of Article 1")
}
