package import EventLog

/// One place of a document, in our own words.
package enum PassageWorded {
  package static let document = Member.reference("document", to: .document, "the document")
  package static let place = Member.text("place", "the place, as the outline spells it")
  package static let text =
    Member.text("text", "what it says, with {figure} where it prints a number, date or list")

  package static let declaration = Declaration(
    "passage.worded",
    summary: "A place of a document is put into our own words, its figures named.",
    provision: "A later line for the same place supersedes an earlier one",
    members: [document, place, text],
    key: [document, place, text],
    example: """
      {"document":"oslo-2012","place":"para 4","text":"The Convention has {para-4/1|State Party|\
      States Parties}."}
      """)
}
