package import EventLog

/// A State, or a person, took up an office of the Convention.
package enum OfficeAssumed {
  package static let office = Member<Office>.word("office", "which office")
  package static let theme = Member<OfficeTheme>.word("theme", "for which theme").optional
  package static let meeting =
    Member.reference("meeting", to: .meeting, "of which meeting").optional
  package static let from =
    Member.integer("from", 2008...2200, "first year of the term, as printed").optional
  package static let until =
    Member.integer("until", 2008...2200, "last year of the term, as printed").optional
  package static let person = Member.text("person", "who holds it").optional

  package static let declaration = Declaration(
    "office.assumed", state: .optional, on: .required, theme: .always(.coordination),
    summary: "A State or a person holds an office: president, coordinator, friend, chair.",
    provision: "Article 11; decisions of the meetings",
    members: [office, theme, meeting, from, until, person],
    key: [office, theme, meeting, from, person],
    phrase: "took up an office",
    example: #"{"office":"coordinator","theme":"clearance","from":2012,"until":2013}"#)
}
