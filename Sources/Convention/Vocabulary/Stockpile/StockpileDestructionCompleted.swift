package import EventLog

/// A State destroyed its last stockpiled cluster munition.
package enum StockpileDestructionCompleted {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.destruction-completed", state: .required, on: .required,
    theme: .always(.stockpileDestruction),
    summary: "A State completed the destruction of its stockpiles.",
    provision: "Article 3(2)",
    members: [occurrence],
    key: [occurrence],
    phrase: "completed the destruction of its stockpiles",
    isMeasured: true,
    changesState: true,
    example: #"{"declared":"2011-09-17/2012-06-29"}"#)
}
