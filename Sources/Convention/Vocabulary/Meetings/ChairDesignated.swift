package import EventLog

/// A State is to chair a session.
package enum ChairDesignated {
  package static let meeting = Member.reference("meeting", to: .meeting, "which meeting")
  package static let session = Member.identifier("session", "which session")

  package static let declaration = Declaration(
    "chair.designated", state: .required, on: .required, theme: .always(.coordination),
    summary: "A State is to chair a session of a meeting.",
    provision: "Article 11",
    members: [meeting, session],
    key: [meeting, session],
    phrase: "is to chair a session",
    example: #"{"meeting":"intersessional-2012","session":"clearance"}"#)
}
