import EventLog

extension EventType {
  /// A line is withdrawn, without touching it.
  package static let eventRetracted = EventType(
    "event.retracted",
    summary: "An earlier line is withdrawn; a withdrawn correction restores what it replaced.",
    provision: "Nothing is ever edited",
    members: [
      MemberShape("target", .integer(1...Int(Int32.max)), required: true, "seq of the line"),
      MemberShape("reason", .text, required: true, "why"),
    ],
    key: ["target"],
    example: #"{"target":12,"reason":"the source does not say this"}"#)
}
