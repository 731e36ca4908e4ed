package import EventLog

/// A State found more after completion.
package enum StockpileFound {
  package static let munitions = Common.count("munitions", "cluster munitions")
  package static let submunitions = Common.count("submunitions", "explosive submunitions")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.found", state: .required, on: .required, theme: .always(.stockpileDestruction),
    summary:
      "A State found cluster munitions after it had completed destruction; the obligation opens again.",
    provision: "Article 3(2)",
    members: [munitions, submunitions, occurrence],
    key: [occurrence],
    phrase: "found cluster munitions after completion",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
