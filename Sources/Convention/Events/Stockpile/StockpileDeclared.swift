import EventLog

extension EventType {
  /// A State has stockpiles to destroy.
  package static let stockpileDeclared = EventType(
    "stockpile.declared", state: .required, on: .required,
    summary: "A State has stockpiles of cluster munitions, by its own word or that of the voice.",
    provision: "Article 3(1) and Article 7(1)(b)",
    members: [
      .count("munitions", "cluster munitions"),
      .count("submunitions", "explosive submunitions"),
      .count("types", "types of cluster munitions"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "has stockpiles of cluster munitions",
    example: #"{"munitions":1200}"#)
}
