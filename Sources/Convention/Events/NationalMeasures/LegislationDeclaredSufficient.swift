import EventLog

extension EventType {
  /// A State holds its laws to be enough.
  package static let legislationDeclaredSufficient = EventType(
    "legislation.declared-sufficient", state: .required, on: .required,
    summary: "A State considers its existing legislation sufficient.",
    provision: "Article 9",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "considers its legislation sufficient",
    example: #"{}"#)
}
