import EventLog

extension EventType {
  /// An organisation took part in a meeting.
  package static let organisationAttended = EventType(
    "organisation.attended", state: .absent, on: .required,
    summary: "An organisation took part in a meeting as an observer.",
    provision: "Article 11(3)",
    members: [
      MemberShape("organisation", .reference("organisation"), required: true, "which organisation"),
      MemberShape("meeting", .reference("meeting"), required: true, "which meeting"),
    ],
    key: ["organisation", "meeting"],
    telling: "took part",
    example: #"{"organisation":"icrc","meeting":"2msp"}"#)
}
