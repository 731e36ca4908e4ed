package import EventLog

/// A State holds its laws to be enough.
package enum LegislationDeclaredSufficient {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "legislation.declared-sufficient", state: .required, on: .required,
    theme: .always(.nationalMeasures),
    summary: "A State considers its existing legislation sufficient.",
    provision: "Article 9",
    members: [occurrence],
    key: [occurrence],
    phrase: "considers its legislation sufficient",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
