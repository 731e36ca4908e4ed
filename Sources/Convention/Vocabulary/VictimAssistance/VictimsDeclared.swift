package import EventLog

/// A State has cluster munition victims.
package enum VictimsDeclared {
  package static let casualties = Common.count("casualties", "casualties on record")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "victims.declared", state: .required, on: .required, theme: .always(.victimAssistance),
    summary: "A State has cluster munition victims in areas under its jurisdiction or control.",
    provision: "Article 5(1)",
    members: [casualties, occurrence],
    key: [occurrence],
    phrase: "has cluster munition victims",
    isMeasured: true,
    quantities: [casualties],
    changesState: true,
    example: #"{"casualties":320}"#)
}
