package import EventLog

/// All facts of one kind in one window are in: their absence now means no.
package enum RegisterCompleted {
  package static let type = Member.reference("type", to: .eventType, "the kind of fact")
  package static let window = Member.reference("window", to: .window, "the window")

  package static let declaration = Declaration(
    "register.completed",
    summary: "A source lists all facts of one kind in one window, so that absence means no.",
    provision: "A zero rests on absence unless the world is closed for its kind of fact",
    members: [type, window],
    key: [type, window],
    example: #"{"type":"treaty.signed","window":"2010"}"#)
}
