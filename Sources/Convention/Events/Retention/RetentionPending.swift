import EventLog

extension EventType {
  /// A State has not fixed what it will retain.
  package static let retentionPending = EventType(
    "retention.pending", state: .required, on: .required,
    summary: "A State is still determining the quantities it will retain.",
    provision: "Article 3(6) and (8)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "is still determining what it will retain",
    example: #"{}"#)
}
