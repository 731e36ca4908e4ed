package import EventLog

/// Somebody says that a State used cluster munitions.
package enum UseAlleged {
  package static let territory =
    Member.code("territory", of: .country, "where it was used").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "use.alleged", state: .required, on: .required, theme: .always(.useAndNorms),
    summary: "A State is said to have used cluster munitions; the voice tells who says so.",
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [territory, occurrence],
    key: [territory, occurrence],
    phrase: "is said to have used cluster munitions",
    isMeasured: true,
    example: #"{"territory":"KHM"}"#)
}
