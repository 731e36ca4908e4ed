package import EventLog

/// A State had stockpiles once.
package enum StockpilePreviouslyHeld {
  package static let munitions = Common.count("munitions", "cluster munitions")
  package static let submunitions = Common.count("submunitions", "explosive submunitions")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.previously-held", state: .required, on: .required,
    theme: .always(.stockpileDestruction),
    summary: "A State held stockpiles once and does so no longer; how they ended is not said.",
    provision: "Article 3(1)",
    members: [munitions, submunitions, occurrence],
    key: [occurrence],
    phrase: "no longer holds the stockpiles it once had",
    isMeasured: true,
    example: #"{}"#)
}
