package import EventLog

/// A State has no remnants.
package enum ContaminationAbsenceDeclared {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "contamination.absence-declared", state: .required, on: .required, theme: .always(.clearance),
    summary: "A State says that no area is contaminated; the obligation ends without clearance.",
    provision: "Article 4(1)",
    members: [occurrence],
    key: [occurrence],
    phrase: "has no contaminated areas",
    isMeasured: true,
    changesState: true,
    example: #"{}"#)
}
