package import EventLog

/// A source the ledger may cite.
package enum DocumentRegistered {
  package static let id = Member.identifier("id", "how events cite it")
  package static let title = Member.text("title", "its title")
  package static let publisher = Member.text("publisher", "who published it")
  package static let lineage = Member<Lineage>.word("lineage", "whose knowledge it is")
  package static let symbol = Member.text("symbol", "its document symbol").optional
  package static let edition = Member.text("edition", "edition, version or draft status").optional
  package static let address = Member.text("address", "where it was read").optional
  package static let published = Member.date("published", "when it was published").optional
  package static let read = Member.day("read", "when it was read, if publication is unknown")
    .optional
  package static let sha256 = Member.digest("sha256", "of the text that was transcribed").optional
  package static let parts =
    Member<[Document.Part]>.records("parts", "its parts, the first being the default").optional
  package static let takesFrom =
    Member.referenceSet(
      "takesFrom", to: .document, "documents it says it takes its facts from"
    ).optional

  package static let declaration = Declaration(
    "document.registered",
    summary: "A document is taken into the register, so that facts can cite it.",
    provision: "Register first, refer after",
    members: [
      id, title, publisher, lineage, symbol, edition, address, published, read, sha256, parts,
      takesFrom,
    ],
    key: [id],
    example: """
      {"id":"untc-xxvi-6","title":"Status of treaties","publisher":"UN","lineage":"depositary"}
      """)
}
