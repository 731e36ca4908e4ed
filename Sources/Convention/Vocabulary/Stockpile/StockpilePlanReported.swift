package import EventLog

/// A State told of its plan to destroy.
package enum StockpilePlanReported {
  package static let stage = Member<PlanStage>.word("stage", "how far the plan is")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "stockpile.plan-reported", state: .required, on: .required,
    theme: .always(.stockpileDestruction),
    summary: "A State has a plan for destruction, is making one, or is inviting tenders.",
    provision: "Article 3(2); action 8 of the Vientiane Action Plan",
    members: [stage, occurrence],
    key: [stage, occurrence],
    phrase: "told of a plan to destroy its stockpiles",
    isMeasured: true,
    example: #"{"stage":"in-place"}"#)
}
