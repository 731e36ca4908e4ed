import EventLog

extension EventType {
  /// An aim that an action plan sets in numbers.
  package static let targetRegistered = EventType(
    "target.registered",
    summary: "A number that an action plan aims at is registered.",
    provision: "Action plans bind politically, not legally",
    members: [
      MemberShape("id", .identifier, required: true, "how measures name it"),
      MemberShape("plan", .text, required: true, "the action plan"),
      MemberShape("action", .text, required: true, "the action's number"),
      MemberShape("value", .integer(0...1_000_000_000), required: true, "the number"),
      MemberShape("unit", .text, required: true, "what is counted"),
      MemberShape("by", .reference("meeting"), required: false, "by which meeting"),
    ],
    key: ["id"],
    example: #"{"id":"dap-1.1","plan":"DAP","action":"1.1","value":130,"unit":"states"}"#)
}
