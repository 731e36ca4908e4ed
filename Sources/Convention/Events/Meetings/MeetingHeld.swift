import EventLog

extension EventType {
  /// A meeting was held.
  package static let meetingHeld = EventType(
    "meeting.held", state: .absent, on: .required,
    summary: "A meeting was held, with so many plenary meetings.",
    provision: "Article 11",
    members: [
      MemberShape("meeting", .reference("meeting"), required: true, "which meeting"),
      MemberShape("plenaries", .integer(1...1000), required: false, "plenary meetings"),
    ],
    key: ["meeting"],
    telling: "was held",
    example: #"{"meeting":"2msp","plenaries":8}"#)
}
