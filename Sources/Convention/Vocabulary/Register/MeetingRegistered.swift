package import EventLog

/// A meeting of the Convention and its days.
package enum MeetingRegistered {
  package static let id = Member.identifier("id", "how events name it")
  package static let name = Member.text("name", "its name")
  package static let kind = Member<Meeting.Kind>.word("kind", "what kind of meeting")
  package static let place = Member.text("place", "where it was held").optional
  package static let parts = Member<[Meeting.Part]>.records("parts", "its parts in order")

  package static let declaration = Declaration(
    "meeting.registered",
    summary: "A meeting is registered with its first and last day, for each of its parts.",
    provision: "Articles 11 and 12",
    members: [id, name, kind, place, parts],
    key: [id],
    example: """
      {"id":"2msp","name":"Second Meeting of States Parties","kind":"meeting-of-states-parties",\
      "parts":[{"first":"2011-09-13","last":"2011-09-16"}]}
      """)
}
