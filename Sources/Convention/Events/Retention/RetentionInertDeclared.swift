import EventLog

extension EventType {
  /// A State keeps only items without explosives.
  package static let retentionInertDeclared = EventType(
    "retention.inert-declared", state: .required, on: .required,
    summary: "A State retains only items free from explosives, which are no cluster munitions.",
    provision: "Article 3(6) and Article 2(2)",
    members: [
      .occurrence
    ],
    key: ["occurrence"],
    telling: "retains only items free from explosives",
    example: #"{}"#)
}
