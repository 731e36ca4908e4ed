import EventLog

extension EventType {
  /// A State has no cluster munition victims.
  package static let victimsAbsenceDeclared = EventType(
    "victims.absence-declared", state: .required, on: .required,
    summary: "A State says that it has no cluster munition victims.",
    provision: "Article 5(1)",
    members: [.occurrence],
    key: ["occurrence"],
    telling: "has no cluster munition victims",
    example: #"{}"#)
}
