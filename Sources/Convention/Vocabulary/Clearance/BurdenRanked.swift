package import EventLog

/// A State counts among the worst affected.
package enum BurdenRanked {
  package static let cause = Member<BurdenCause>.word("cause", "by what")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "burden.ranked", state: .required, on: .required,
    theme: .told { $0[cause] == .victims ? .victimAssistance : .clearance },
    summary: "A State is counted among those worst affected in the world.",
    provision: "Articles 4 and 5",
    members: [cause, occurrence],
    key: [cause, occurrence],
    phrase: "counts among the worst affected",
    isMeasured: true,
    example: #"{"cause":"victims"}"#)
}
