import EventLog

extension EventType {
  /// A meeting gave more time.
  package static let deadlineExtensionGranted = EventType(
    "deadline.extension-granted", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A meeting extended a deadline; date and length are kept as printed.",
    provision: "Article 3(5) and Article 4(7)",
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
    telling: "was granted an extension of its deadline",
    example: #"{"article":"4","request":1,"until":"2025-08-01","meeting":"9msp"}"#)
}
