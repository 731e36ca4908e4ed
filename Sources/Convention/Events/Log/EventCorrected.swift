import EventLog

extension EventType {
  /// A line is replaced, without touching it.
  package static let eventCorrected = EventType(
    "event.corrected",
    summary: "An earlier line is replaced by the whole event given here.",
    provision: "Nothing is ever edited",
    members: [
      MemberShape("target", .integer(1...Int(Int32.max)), required: true, "seq of the line"),
      MemberShape("event", .event, required: true, "the replacement: same type and State"),
      MemberShape("reason", .text, required: true, "why"),
    ],
    key: ["target", "event"],
    example: """
      {"target":12,"event":{"type":"treaty.signed","state":"LAO","on":"2008-12-03",\
      "source":{"document":"untc-xxvi-6","at":"LAO"},"data":{}},"reason":"typing error"}
      """)
}
