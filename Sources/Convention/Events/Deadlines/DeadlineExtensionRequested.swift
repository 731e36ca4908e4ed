import EventLog

extension EventType {
  /// A State asks for more time.
  package static let deadlineExtensionRequested = EventType(
    "deadline.extension-requested", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A State submitted a request to extend a deadline; asked is not granted.",
    provision: "Article 3(3) to (5) and Article 4(5) to (8)",
    members: [
      MemberShape(
        "article", .word(["3", "4"]), required: true,
        "the article whose deadline it is"),
      MemberShape(
        "request", .integer(1...100), required: true,
        "which request of the State under that article"),
      MemberShape("until", .date, required: false, "the new deadline, as printed"),
      MemberShape("months", .integer(1...120), required: false, "its length, as printed"),
      MemberShape(
        "meeting", .reference("meeting"), required: false, "the meeting that considers it"),
    ],
    key: ["article", "request"],
    telling: "asked to extend its deadline",
    example: #"{"article":"4","request":1,"months":60,"meeting":"9msp"}"#)
}
