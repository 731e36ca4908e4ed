import EventLog

extension EventType {
  /// A meeting gave no more time.
  package static let deadlineExtensionRefused = EventType(
    "deadline.extension-refused", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A meeting refused to extend a deadline.",
    provision: "Article 3(5) and Article 4(7)",
    members: [
      MemberShape(
        "article", .word(["3", "4"]), required: true,
        "the article whose deadline it is"),
      MemberShape(
        "request", .integer(1...100), required: true,
        "which request of the State under that article"),
      MemberShape(
        "meeting", .reference("meeting"), required: false, "the meeting that considers it"),
    ],
    key: ["article", "request"],
    telling: "was refused an extension of its deadline",
    example: #"{"article":"4","request":1,"meeting":"9msp"}"#)
}
