package import EventLog

/// All facts of one kind are in, of one window or of one day: their absence now means no.
package enum RegisterCompleted {
  package static let type = Member.reference("type", to: .eventType, "the kind of fact")
  package static let window = Member.reference(
    "window", to: .window, "the window in which they happened"
  ).optional
  package static let day = Member.day(
    "day", "the day on which they stood, in place of a window"
  ).optional
  package static let report = Member<ReportKind>.word(
    "report", "of Article 7 reports: which of them"
  ).optional
  package static let year =
    Member.integer("year", 2008...2200, "of annual reports: the calendar year they cover").optional
  package static let among = Member<Population>.word(
    "among", "of which States it lists all, if not of all"
  ).optional

  package static let declaration = Declaration(
    "register.completed",
    summary: "A source lists all facts of one kind, so that absence means no.",
    provision: "A zero rests on absence unless the world is closed for its kind of fact",
    members: [type, window, day, report, year, among],
    key: [type, window, day, report, year, among],
    example: #"{"type":"treaty.signed","window":"2010"}"#)
}
