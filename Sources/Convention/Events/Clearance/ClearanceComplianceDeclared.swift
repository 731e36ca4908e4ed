import EventLog

extension EventType {
  /// A State declared compliance to a meeting.
  package static let clearanceComplianceDeclared = EventType(
    "clearance.compliance-declared", state: .required, on: .required,
    summary: "A State made its declaration of compliance to a Meeting of States Parties.",
    provision: "Article 4(1)(c)",
    members: [
      MemberShape(
        "meeting", .reference("meeting"), required: false, "the meeting that considers it"),
      .occurrence,
    ],
    key: ["occurrence"],
    telling: "declared compliance",
    example: #"{"meeting":"10msp"}"#)
}
