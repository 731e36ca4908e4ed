package import EventLog

/// A State destroyed so many.
package enum StockpileDestroyed {
  package static let munitions = Common.count("munitions", "cluster munitions")
  package static let submunitions = Common.count("submunitions", "explosive submunitions")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.destroyed", state: .required, on: .required, theme: .always(.stockpileDestruction),
    summary: "A State destroyed quantities of stockpiled cluster munitions.",
    provision: "Article 3(2) and Article 7(1)(f)",
    members: [munitions, submunitions, occurrence],
    key: [occurrence],
    phrase: "destroyed stockpiled munitions",
    isMeasured: true,
    quantities: [munitions, submunitions],
    example: #"{"submunitions":40000}"#)
}
