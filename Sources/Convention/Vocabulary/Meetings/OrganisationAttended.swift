package import EventLog

/// An organisation took part in a meeting.
package enum OrganisationAttended {
  package static let organisation =
    Member.reference("organisation", to: .organisation, "which organisation")
  package static let meeting = Member.reference("meeting", to: .meeting, "which meeting")

  package static let declaration = Declaration(
    "organisation.attended", state: .absent, on: .required, theme: .always(.meetings),
    summary: "An organisation took part in a meeting as an observer.",
    provision: "Article 11(3)",
    members: [organisation, meeting],
    key: [organisation, meeting],
    phrase: "took part",
    example: #"{"organisation":"icrc","meeting":"2msp"}"#)
}
