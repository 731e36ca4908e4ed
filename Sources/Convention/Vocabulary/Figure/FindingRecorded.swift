package import EventLog

/// Why a figure is not what the facts give.
package enum FindingRecorded {
  package static let figure = Member.reference("figure", to: .figure, "the figure")
  package static let pin = Member<Finding.Pin>.record("pin", "what it explains")
  package static let cause = Member<Finding.Cause>.word("cause", "the cause")
  package static let shows = Member.text("shows", "the place or event that shows it")
  package static let text = Member.text("text", "in plain words")

  package static let declaration = Declaration(
    "finding.recorded",
    summary: "The difference between a figure and the ledger is explained.",
    provision: "A finding holds as long as what it pins is what the audit computes",
    members: [figure, pin, cause, shows, text],
    key: [figure, pin, text],
    example: """
      {"figure":"oslo-2012/para-12/1","pin":{"published":12,"computed":9},"cause":"cut-off",\
      "shows":"para 3","text":"Three of the twelve deposited after the cut-off."}
      """)
}
