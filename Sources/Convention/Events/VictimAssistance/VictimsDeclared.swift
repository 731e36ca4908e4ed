import EventLog

extension EventType {
  /// A State has cluster munition victims.
  package static let victimsDeclared = EventType(
    "victims.declared", state: .required, on: .required,
    summary: "A State has cluster munition victims in areas under its jurisdiction or control.",
    provision: "Article 5(1)",
    members: [
      .count("casualties", "casualties on record"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "has cluster munition victims",
    example: #"{"casualties":320}"#)
}
