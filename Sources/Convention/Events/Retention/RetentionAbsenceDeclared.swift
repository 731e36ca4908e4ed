import EventLog

extension EventType {
  /// A State retains none.
  package static let retentionAbsenceDeclared = EventType(
    "retention.absence-declared", state: .required, on: .required,
    summary: "A State says that it retains no cluster munitions, or no longer does.",
    provision: "Article 3(6) and (8)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "retains no cluster munitions",
    example: #"{}"#)
}
