import EventLog

extension EventType {
  /// A State says when it will be done.
  package static let clearanceCompletionExpected = EventType(
    "clearance.completion-expected", state: .required, on: .required,
    summary: "A State expects to complete clearance; nothing is completed by that.",
    provision: "Article 4(1)",
    members: [
      MemberShape("expected", .date, required: false, "when"),
      .occurrence,
    ],
    key: ["expected", "occurrence"],
    telling: "expects to complete clearance",
    example: #"{"expected":"2013"}"#)
}
