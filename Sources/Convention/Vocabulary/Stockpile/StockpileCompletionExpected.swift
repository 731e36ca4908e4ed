package import EventLog

/// A State says when it will be done.
package enum StockpileCompletionExpected {
  package static let expected = Member.date("expected", "when").optional
  package static let margin =
    Member<DeadlineMargin>.word("margin", "measured against the deadline").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.completion-expected", state: .required, on: .required,
    theme: .always(.stockpileDestruction),
    summary: "A State expects to complete destruction; nothing is completed by that.",
    provision: "Article 3(2)",
    members: [expected, margin, occurrence],
    key: [expected, margin, occurrence],
    phrase: "expects to complete the destruction of its stockpiles",
    isMeasured: true,
    example: #"{"margin":"well-ahead"}"#)
}
