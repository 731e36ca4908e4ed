package import EventLog

/// A State holds no stockpiles.
package enum StockpileAbsenceDeclared {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.absence-declared", state: .required, on: .required,
    theme: .always(.stockpileDestruction),
    summary:
      "A State says that it holds no cluster munitions; the obligation ends without destruction.",
    provision: "Article 3(1) and Article 7(1)(b)",
    members: [occurrence],
    key: [occurrence],
    phrase: "holds no stockpiles",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
