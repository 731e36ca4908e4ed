package import EventLog

/// A State asks for more time.
package enum DeadlineExtensionRequested {
  package static let article =
    Member<ExtendedArticle>.word("article", "the article whose deadline it is")
  package static let request =
    Member.integer("request", 1...100, "which request of the State under that article")
  package static let until = Member.date("until", "the new deadline, as printed").optional
  package static let months = Member.integer("months", 1...120, "its length, as printed").optional
  package static let meeting =
    Member.reference("meeting", to: .meeting, "the meeting that considers it").optional

  package static let declaration = Declaration(
    "deadline.extension-requested", state: .required, on: .required, publicity: .onOccurrence,
    theme: .told { $0[article] == .three ? .stockpileDestruction : .clearance },
    summary: "A State submitted a request to extend a deadline; asked is not granted.",
    provision: "Article 3(3) to (5) and Article 4(5) to (8)",
    members: [article, request, until, months, meeting],
    key: [article, request],
    phrase: "asked to extend its deadline",
    isMeasured: true,
    changesState: true,
    example: #"{"article":"4","request":1,"months":60,"meeting":"9msp"}"#)
}
