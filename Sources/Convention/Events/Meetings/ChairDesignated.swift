import EventLog

extension EventType {
  /// A State is to chair a session.
  package static let chairDesignated = EventType(
    "chair.designated", state: .required, on: .required,
    summary: "A State is to chair a session of a meeting.",
    provision: "Article 11",
    members: [
      MemberShape("meeting", .reference("meeting"), required: true, "which meeting"),
      MemberShape("session", .identifier, required: true, "which session"),
    ],
    key: ["meeting", "session"],
    telling: "is to chair a session",
    example: #"{"meeting":"intersessional-2012","session":"clearance"}"#)
}
