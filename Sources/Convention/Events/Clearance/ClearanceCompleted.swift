import EventLog

extension EventType {
  /// A State cleared its last area.
  package static let clearanceCompleted = EventType(
    "clearance.completed", state: .required, on: .required,
    summary: "A State completed clearance of its contaminated areas.",
    provision: "Article 4(1)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "completed clearance",
    example: #"{}"#)
}
