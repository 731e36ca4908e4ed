package import EventLog

/// An organisation; never counted in a measure of States.
package enum OrganisationRegistered {
  package static let id = Member.identifier("id", "how events name it")
  package static let name = Member.text("name", "its name")
  package static let short = Member.text("short", "its abbreviation").optional
  package static let kind = Member<OrganisationKind>.word("kind", "what it is")
  package static let variants =
    Member.textSet("variants", "spellings that documents print").optional

  package static let declaration = Declaration(
    "organisation.registered",
    summary: "An organisation is registered.",
    provision: "Article 11(3) names the organisations that may attend meetings",
    members: [id, name, short, kind, variants],
    key: [id],
    example: #"{"id":"icrc","name":"Red Cross Committee","short":"ICRC","kind":"red-cross"}"#)
}
