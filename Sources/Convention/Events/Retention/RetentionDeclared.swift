import EventLog

extension EventType {
  /// A State keeps cluster munitions for permitted purposes.
  package static let retentionDeclared = EventType(
    "retention.declared", state: .required, on: .required,
    summary: "A State retains cluster munitions or explosive submunitions for permitted purposes.",
    provision: "Article 3(6) and (8)",
    members: [
      .count("munitions", "cluster munitions"),
      .count("submunitions", "explosive submunitions"),
      .count("types", "types of cluster munitions"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "retains cluster munitions for permitted purposes",
    example: #"{"submunitions":500}"#)
}
