import EventLog

extension EventType {
  /// All facts of one kind in one window are in: their absence now means no.
  package static let registerCompleted = EventType(
    "register.completed",
    summary: "A source lists all facts of one kind in one window, so that absence means no.",
    provision: "A zero rests on absence unless the world is closed for its kind of fact",
    members: [
      MemberShape("type", .reference("event-type"), required: true, "the kind of fact"),
      MemberShape("window", .reference("window"), required: true, "the window"),
    ],
    key: ["type", "window"],
    example: #"{"type":"treaty.signed","window":"2010"}"#)
}
