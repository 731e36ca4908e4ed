package import EventLog

/// A State denies having used cluster munitions.
package enum UseDenied {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "use.denied", state: .required, on: .required, theme: .always(.useAndNorms),
    summary: "A State denied an allegation of use; the allegation stays on record beside it.",
    provision: "Article 1(1)(a) and Article 21(2)",
    members: [occurrence],
    key: [occurrence],
    phrase: "denied having used cluster munitions",
    isMeasured: true,
    example: #"{}"#)
}
