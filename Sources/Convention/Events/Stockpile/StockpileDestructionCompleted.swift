import EventLog

extension EventType {
  /// A State destroyed its last stockpiled cluster munition.
  package static let stockpileDestructionCompleted = EventType(
    "stockpile.destruction-completed", state: .required, on: .required,
    summary: "A State completed the destruction of its stockpiles.",
    provision: "Article 3(2)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "completed the destruction of its stockpiles",
    example: #"{"declared":"2011-09-17/2012-06-29"}"#)
}
