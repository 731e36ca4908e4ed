package import EventLog

/// A State is making a law.
package enum LegislationInPreparation {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "legislation.in-preparation", state: .required, on: .required,
    theme: .always(.nationalMeasures),
    summary: "A State is preparing or adopting legislation to implement the Convention.",
    provision: "Article 9",
    members: [occurrence],
    key: [occurrence],
    phrase: "is preparing legislation",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
