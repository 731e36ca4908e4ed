package import EventLog

/// A meeting, or one of its sessions, is planned.
package enum MeetingScheduled {
  package static let meeting = Member.reference("meeting", to: .meeting, "which meeting")
  package static let session =
    Member.identifier("session", "which session; the whole meeting if absent").optional
  package static let first = Member.date("first", "first day, as planned").optional
  package static let last = Member.date("last", "last day, as planned").optional
  package static let place = Member.text("place", "city, as planned").optional

  package static let declaration = Declaration(
    "meeting.scheduled", state: .absent, on: .required, theme: .always(.meetings),
    summary: "A meeting or session is planned; a programme is not a minute.",
    provision: "Article 11",
    members: [meeting, session, first, last, place],
    key: [meeting, session],
    phrase: "is planned",
    example: """
      {"meeting":"intersessional-2012","session":"clearance","first":"2012-0\
      4-17","last":"2012-04-17"}
      """)
}
