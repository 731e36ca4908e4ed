package import EventLog

/// An investigation found that a State used cluster munitions.
package enum UseConfirmed {
  package static let territory =
    Member.code("territory", of: .country, "where it was used").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "use.confirmed", state: .required, on: .required, theme: .always(.useAndNorms),
    summary: "An investigation concluded that a State used cluster munitions.",
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [territory, occurrence],
    key: [territory, occurrence],
    phrase: "found to have used cluster munitions",
    isMeasured: true,
    example: #"{"territory":"KHM"}"#)
}
