package import EventLog

/// A State declared compliance to a meeting.
package enum ClearanceComplianceDeclared {
  package static let meeting =
    Member.reference("meeting", to: .meeting, "the meeting that considers it").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "clearance.compliance-declared", state: .required, on: .required, theme: .always(.clearance),
    summary: "A State made its declaration of compliance to a Meeting of States Parties.",
    provision: "Article 4(1)(c)",
    members: [meeting, occurrence],
    key: [occurrence],
    phrase: "declared compliance",
    isMeasured: true,
    example: #"{"meeting":"10msp"}"#)
}
