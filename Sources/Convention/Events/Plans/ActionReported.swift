import EventLog

extension EventType {
  /// A State reported a step under an action plan.
  package static let actionReported = EventType(
    "action.reported", state: .required, on: .required,
    summary: "A State reported a step under an action plan, by topic.",
    provision: "Vientiane, Dubrovnik and Lausanne Action Plans",
    members: [
      MemberShape(
        "plan", .word(PlanDeadline.Plan.allCases.map(\.rawValue)), required: true, "which plan"),
      MemberShape("action", .text, required: false, "which action, as the plan counts them"),
      MemberShape("topic", .word(Topic.words), required: true, "what was done"),
      .occurrence,
    ],
    key: ["topic", "occurrence"],
    telling: "reported a step",
    example: """
      {"plan":"VAP","action":"21","topic":"victim-assistance.coordination-es\
      tablished"}
      """)
}
