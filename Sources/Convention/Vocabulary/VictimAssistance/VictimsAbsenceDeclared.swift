package import EventLog

/// A State has no cluster munition victims.
package enum VictimsAbsenceDeclared {
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "victims.absence-declared", state: .required, on: .required, theme: .always(.victimAssistance),
    summary: "A State says that it has no cluster munition victims.",
    provision: "Article 5(1)",
    members: [occurrence],
    key: [occurrence],
    phrase: "has no cluster munition victims",
    isMeasured: true,
    example: #"{}"#)
}
