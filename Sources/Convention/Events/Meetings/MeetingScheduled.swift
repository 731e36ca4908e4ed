import EventLog

extension EventType {
  /// A meeting, or one of its sessions, is planned.
  package static let meetingScheduled = EventType(
    "meeting.scheduled", state: .absent, on: .required,
    summary: "A meeting or session is planned; a programme is not a minute.",
    provision: "Article 11",
    members: [
      MemberShape("meeting", .reference("meeting"), required: true, "which meeting"),
      MemberShape(
        "session", .identifier, required: false, "which session; the whole meeting if absent"),
      MemberShape("first", .date, required: false, "first day, as planned"),
      MemberShape("last", .date, required: false, "last day, as planned"),
      MemberShape("place", .text, required: false, "city, as planned"),
    ],
    key: ["meeting", "session"],
    telling: "is planned",
    example: """
      {"meeting":"intersessional-2012","session":"clearance","first":"2012-0\
      4-17","last":"2012-04-17"}
      """)
}
