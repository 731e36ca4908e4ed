package import EventLog

/// What a document means by a term of its own.
package enum GlossaryRegistered {
  package static let document = Member.reference("document", to: .document, "whose term it is")
  package static let term = Member.text("term", "the term")
  package static let group = Member<Glossary.Group>.word("group", "our group").optional
  package static let status =
    Member<Glossary.Status>.word(
      "status", "whether a State's status is that on the day of the act or of the cut-off"
    ).optional
  package static let reading =
    Member<AnnualReading>.word("reading", "which States it expects an annual report from").optional

  package static let declaration = Declaration(
    "glossary.registered",
    summary: "A document's own term is mapped to one of our groups, or its reading is named.",
    provision: "Reports mostly mean deposit by State party",
    members: [document, term, group, status, reading],
    key: [document, term],
    example: #"{"document":"oslo-2012","term":"States parties","group":"party"}"#)
}
