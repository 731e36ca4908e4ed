package import EventLog

/// A State has a law on cluster munitions.
package enum LegislationAdopted {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "legislation.adopted", state: .required, on: .required, theme: .always(.nationalMeasures),
    summary: "A State adopted legislation to implement the Convention.",
    provision: "Article 9",
    members: [occurrence],
    key: [occurrence],
    phrase: "adopted legislation",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
