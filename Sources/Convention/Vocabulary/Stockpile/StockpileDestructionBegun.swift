package import EventLog

/// A State began to destroy its stockpiles.
package enum StockpileDestructionBegun {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.destruction-begun", state: .required, on: .required,
    theme: .always(.stockpileDestruction),
    summary: "A State has begun physical destruction of its stockpiles.",
    provision: "Article 3(2)",
    members: [occurrence],
    key: [occurrence],
    phrase: "has begun to destroy its stockpiles",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
