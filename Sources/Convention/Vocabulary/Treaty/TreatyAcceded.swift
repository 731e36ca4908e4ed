import EventLog

/// A State that had not signed deposited its instrument of accession.
package enum TreatyAcceded {
  package static let declaration = Declaration(
    "treaty.acceded", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.universalization),
    summary: "A State that had not signed deposited its instrument of accession.",
    provision: "Article 16(2)",
    phrase: "deposited its instrument of accession")
}
