import EventLog

extension EventType {
  /// A State holds no stockpiles.
  package static let stockpileAbsenceDeclared = EventType(
    "stockpile.absence-declared", state: .required, on: .required,
    summary:
      "A State says that it holds no cluster munitions; the obligation ends without destruction.",
    provision: "Article 3(1) and Article 7(1)(b)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "holds no stockpiles",
    example: #"{}"#)
}
