import EventLog

extension EventType {
  /// A meeting of the Convention and its days.
  package static let meetingRegistered = EventType(
    "meeting.registered",
    summary: "A meeting is registered with its first and last day, for each of its parts.",
    provision: "Articles 11 and 12",
    members: [
      MemberShape("id", .identifier, required: true, "how events name it"),
      MemberShape("name", .text, required: true, "its name"),
      MemberShape(
        "kind",
        .word(["meeting-of-states-parties", "review-conference", "intersessional", "other"]),
        required: true, "what kind of meeting"),
      MemberShape("place", .text, required: false, "where it was held"),
      MemberShape(
        "parts",
        .list(
          .record([
            MemberShape("first", .day, required: true, "first day"),
            MemberShape("last", .day, required: true, "last day"),
          ])), required: true, "its parts in order"),
    ],
    key: ["id"],
    example: """
      {"id":"2msp","name":"Second Meeting of States Parties","kind":"meeting-of-states-parties",\
      "parts":[{"first":"2011-09-13","last":"2011-09-16"}]}
      """)
}
