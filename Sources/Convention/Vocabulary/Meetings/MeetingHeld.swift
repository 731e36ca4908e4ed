package import EventLog

/// A meeting was held.
package enum MeetingHeld {
  package static let meeting = Member.reference("meeting", to: .meeting, "which meeting")
  package static let plenaries = Member.integer("plenaries", 1...1000, "plenary meetings").optional

  package static let declaration = Declaration(
    "meeting.held", state: .absent, on: .required, theme: .always(.meetings),
    summary: "A meeting was held, with so many plenary meetings.",
    provision: "Article 11",
    members: [meeting, plenaries],
    key: [meeting],
    phrase: "was held",
    example: #"{"meeting":"2msp","plenaries":8}"#)
}
