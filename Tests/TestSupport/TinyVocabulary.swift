package import EventLog

extension Vocabulary {
  /// A few types that have nothing to do with any treaty, for tests of the engine.
  package static let tiny = Vocabulary(
    [
      EventShape(
        name: "thing.registered", state: .absent, on: .absent,
        members: [
          MemberShape("id", .identifier, required: true, "what it is called by"),
          MemberShape("name", .text, required: false, "what it is called"),
        ], key: ["id"]),
      EventShape(
        name: "door.opened", state: .required, on: .required,
        members: [MemberShape("width", .integer(0...1000), required: false, "how wide")], key: []),
      EventShape(
        name: "event.corrected", state: .absent, on: .absent,
        members: [
          MemberShape("target", .integer(1...99_999_999), required: true, "the line it replaces"),
          MemberShape("event", .event, required: true, "what it is replaced by"),
          MemberShape("reason", .text, required: true, "why"),
        ], key: ["target"]),
    ], common: [])
}
