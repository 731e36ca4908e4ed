package import EventLog

/// A meeting gave more time.
package enum DeadlineExtensionGranted {
  package static let article =
    Member<ExtendedArticle>.word("article", "the article whose deadline it is")
  package static let request =
    Member.integer("request", 1...100, "which request of the State under that article")
  package static let until = Member.date("until", "the new deadline, as printed").optional
  package static let months = Member.integer("months", 1...120, "its length, as printed").optional
  package static let meeting =
    Member.reference("meeting", to: .meeting, "the meeting that considers it").optional

  package static let declaration = Declaration(
    "deadline.extension-granted", state: .required, on: .required, publicity: .onOccurrence,
    theme: .told { $0[article] == .three ? .stockpileDestruction : .clearance },
    summary: "A meeting extended a deadline; date and length are kept as printed.",
    provision: "Article 3(5) and Article 4(7)",
    members: [article, request, until, months, meeting],
    key: [article, request],
    phrase: "was granted an extension of its deadline",
    isMeasured: true,
    changesState: true,
    example: #"{"article":"4","request":1,"until":"2025-08-01","meeting":"9msp"}"#)
}
