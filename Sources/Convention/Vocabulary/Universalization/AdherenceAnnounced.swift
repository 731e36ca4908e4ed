package import EventLog

/// A State, or somebody on its behalf, spoke of ratifying or acceding.
package enum AdherenceAnnounced {
  package static let act = Member<AdherenceAct>.word("act", "which act")
  package static let stage = Member<AdherenceStage>.word("stage", "how far it is")
  package static let expected = Member.date("expected", "when it is expected").optional
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "adherence.announced", state: .required, on: .required, theme: .always(.universalization),
    summary: "A State is said to be on its way to ratification or accession.",
    provision: "Article 21(1)",
    members: [act, stage, expected, occurrence],
    key: [act, stage, occurrence],
    phrase: .clause { event, _ in
      let expected = event[expected].map { ", expected \($0)" } ?? ""
      return "\(event[act].rawValue) said to be \(event[stage].rawValue)\(expected)"
    },
    example: #"{"act":"ratification","stage":"underway"}"#)
}
