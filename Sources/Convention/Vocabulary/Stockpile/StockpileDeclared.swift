package import EventLog

/// A State has stockpiles to destroy.
package enum StockpileDeclared {
  package static let munitions = Common.count("munitions", "cluster munitions")
  package static let submunitions = Common.count("submunitions", "explosive submunitions")
  package static let types = Common.count("types", "types of cluster munitions")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.declared", state: .required, on: .required, theme: .always(.stockpileDestruction),
    summary: "A State has stockpiles of cluster munitions, by its own word or that of the voice.",
    provision: "Article 3(1) and Article 7(1)(b)",
    members: [munitions, submunitions, types, occurrence],
    key: [occurrence],
    phrase: "has stockpiles of cluster munitions",
    isMeasured: true,
    quantities: [munitions, submunitions, types],
    changesState: true,
    example: #"{"munitions":1200}"#)
}
