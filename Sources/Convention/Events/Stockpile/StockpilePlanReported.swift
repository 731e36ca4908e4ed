import EventLog

extension EventType {
  /// A State told of its plan to destroy.
  package static let stockpilePlanReported = EventType(
    "stockpile.plan-reported", state: .required, on: .required,
    summary: "A State has a plan for destruction, is making one, or is inviting tenders.",
    provision: "Article 3(2); action 8 of the Vientiane Action Plan",
    members: [
      MemberShape(
        "stage", .word(["in-place", "developing", "tendering"]), required: true,
        "how far the plan is"),
      .occurrence,
    ],
    key: ["stage", "occurrence"],
    telling: "told of a plan to destroy its stockpiles",
    example: #"{"stage":"in-place"}"#)
}
