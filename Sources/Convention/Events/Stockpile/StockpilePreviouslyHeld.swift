import EventLog

extension EventType {
  /// A State had stockpiles once.
  package static let stockpilePreviouslyHeld = EventType(
    "stockpile.previously-held", state: .required, on: .required,
    summary: "A State held stockpiles once and does so no longer; how they ended is not said.",
    provision: "Article 3(1)",
    members: [
      .count("munitions", "cluster munitions"),
      .count("submunitions", "explosive submunitions"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "no longer holds the stockpiles it once had",
    example: #"{}"#)
}
