import EventLog

extension EventType {
  /// A State began to destroy its stockpiles.
  package static let stockpileDestructionBegun = EventType(
    "stockpile.destruction-begun", state: .required, on: .required,
    summary: "A State has begun physical destruction of its stockpiles.",
    provision: "Article 3(2)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "has begun to destroy its stockpiles",
    example: #"{}"#)
}
