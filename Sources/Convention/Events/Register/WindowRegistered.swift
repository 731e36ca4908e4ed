import EventLog

extension EventType {
  /// A period that measures may ask about; measures take no free dates.
  package static let windowRegistered = EventType(
    "window.registered",
    summary: "A period is registered, between meetings or between days.",
    provision: "A window opens on the day after its opening meeting's last day",
    members: [
      MemberShape("id", .identifier, required: true, "how measures name it"),
      MemberShape("name", .text, required: true, "its name"),
      MemberShape("after", .reference("meeting"), required: false, "opens after this meeting"),
      MemberShape("from", .day, required: false, "opens on this day"),
      MemberShape("until", .reference("meeting"), required: false, "closes before this meeting"),
      MemberShape("to", .day, required: false, "closes with this day"),
    ],
    key: ["id"],
    example: #"{"id":"2011","name":"Calendar year","from":"2011-01-01","to":"2011-12-31"}"#)
}
