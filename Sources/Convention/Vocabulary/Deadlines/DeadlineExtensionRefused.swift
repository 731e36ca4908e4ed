package import EventLog

/// A meeting gave no more time.
package enum DeadlineExtensionRefused {
  package static let article =
    Member<ExtendedArticle>.word("article", "the article whose deadline it is")
  package static let request =
    Member.integer("request", 1...100, "which request of the State under that article")
  package static let meeting =
    Member.reference("meeting", to: .meeting, "the meeting that considers it").optional

  package static let declaration = Declaration(
    "deadline.extension-refused", state: .required, on: .required, publicity: .onOccurrence,
    theme: .told { $0[article] == .three ? .stockpileDestruction : .clearance },
    summary: "A meeting refused to extend a deadline.",
    provision: "Article 3(5) and Article 4(7)",
    members: [article, request, meeting],
    key: [article, request],
    phrase: "was refused an extension of its deadline",
    isMeasured: true,
    changesState: true,
    example: #"{"article":"4","request":1,"meeting":"9msp"}"#)
}
