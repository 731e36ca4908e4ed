import EventLog

extension EventType {
  /// A State used up some of what it retains.
  package static let retentionConsumed = EventType(
    "retention.consumed", state: .required, on: .required,
    summary: "A State consumed retained munitions for permitted purposes.",
    provision: "Article 3(6) and (8)",
    members: [
      .count("munitions", "cluster munitions"),
      .count("submunitions", "explosive submunitions"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "used up retained munitions",
    example: #"{"submunitions":20}"#)
}
