import EventLog

extension EventType {
  /// A State found more after completion.
  package static let stockpileFound = EventType(
    "stockpile.found", state: .required, on: .required,
    summary:
      "A State found cluster munitions after it had completed destruction; the obligation opens again.",
    provision: "Article 3(2)",
    members: [
      .count("munitions", "cluster munitions"),
      .count("submunitions", "explosive submunitions"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "found cluster munitions after completion",
    example: #"{}"#)
}
