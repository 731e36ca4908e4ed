package import EventLog

/// A State keeps cluster munitions for permitted purposes.
package enum RetentionDeclared {
  package static let munitions = Common.count("munitions", "cluster munitions")
  package static let submunitions = Common.count("submunitions", "explosive submunitions")
  package static let types = Common.count("types", "types of cluster munitions")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "retention.declared", state: .required, on: .required, theme: .always(.retention),
    summary: "A State retains cluster munitions or explosive submunitions for permitted purposes.",
    provision: "Article 3(6) and (8)",
    members: [munitions, submunitions, types, occurrence],
    key: [occurrence],
    phrase: "retains cluster munitions for permitted purposes",
    isMeasured: true,
    quantities: [munitions, submunitions, types],
    changesState: true,
    example: #"{"submunitions":500}"#)
}
