package import EventLog

/// The skeleton of a document: every place of it, in its order.
package enum DocumentOutlined {
  package static let document = Member.reference("document", to: .document, "the document")
  package static let entries =
    Member<[Outline.Entry]>.records("entries", "its places and headings, in its order")

  package static let declaration = Declaration(
    "document.outlined",
    summary: "A document's headings and places are set out in its order.",
    provision: "From then on a line that cites the document names a place of its outline",
    members: [document, entries],
    key: [document, entries],
    example: """
      {"document":"oslo-2012","entries":[{"kind":"masthead","at":"title"},{"kind":"section",\
      "number":"I","title":"Introduction","level":1},{"kind":"paragraph","at":"para 1",\
      "number":"1"}]}
      """)
}
