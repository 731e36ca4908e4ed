import EventLog

extension EventType {
  /// A State destroyed so many.
  package static let stockpileDestroyed = EventType(
    "stockpile.destroyed", state: .required, on: .required,
    summary: "A State destroyed quantities of stockpiled cluster munitions.",
    provision: "Article 3(2) and Article 7(1)(f)",
    members: [
      .count("munitions", "cluster munitions"),
      .count("submunitions", "explosive submunitions"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "destroyed stockpiled munitions",
    example: #"{"submunitions":40000}"#)
}
