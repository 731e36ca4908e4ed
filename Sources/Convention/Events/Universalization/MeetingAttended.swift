import EventLog

extension EventType {
  /// A State took part in a meeting.
  package static let meetingAttended = EventType(
    "meeting.attended", state: .required, on: .required, publicity: .onOccurrence,
    summary: "A State took part in a meeting, in the capacity its report gives.",
    provision: "Article 11",
    members: [
      MemberShape("meeting", .reference("meeting"), required: true, "which meeting"),
      MemberShape(
        "capacity", .word(["party", "not-in-force", "signatory", "observer"]), required: true,
        "the heading under which the report lists it"),
    ],
    key: ["meeting"],
    example: #"{"meeting":"2msp","capacity":"party"}"#)
}
