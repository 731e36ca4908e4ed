package import EventLog

/// A State says when it will be done.
package enum ClearanceCompletionExpected {
  package static let expected = Member.date("expected", "when").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "clearance.completion-expected", state: .required, on: .required, theme: .always(.clearance),
    summary: "A State expects to complete clearance; nothing is completed by that.",
    provision: "Article 4(1)",
    members: [expected, occurrence],
    key: [expected, occurrence],
    phrase: "expects to complete clearance",
    isMeasured: true,
    example: #"{"expected":"2013"}"#)
}
