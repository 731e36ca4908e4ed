import EventLog

extension EventType {
  /// A State says when it will be done.
  package static let stockpileCompletionExpected = EventType(
    "stockpile.completion-expected", state: .required, on: .required,
    summary: "A State expects to complete destruction; nothing is completed by that.",
    provision: "Article 3(2)",
    members: [
      MemberShape("expected", .date, required: false, "when"),
      MemberShape(
        "margin", .word(["in-time", "well-ahead"]), required: false,
        "measured against the deadline"),
      .occurrence,
    ],
    key: ["expected", "margin", "occurrence"],
    telling: "expects to complete the destruction of its stockpiles",
    example: #"{"margin":"well-ahead"}"#)
}
