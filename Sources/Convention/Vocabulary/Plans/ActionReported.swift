package import EventLog

/// A State reported a step under an action plan.
package enum ActionReported {
  package static let plan = Member<ActionPlan>.word("plan", "which plan")
  package static let action =
    Member.text("action", "which action, as the plan counts them").optional
  package static let topic = Member<Topic>.word("topic", "what was done")
  package static let occurrence = Common.occurrence

  package static let declaration = Declaration(
    "action.reported", state: .required, on: .required, theme: .told { $0[topic].theme },
    summary: "A State reported a step under an action plan, by topic.",
    provision: "Vientiane, Dubrovnik and Lausanne Action Plans",
    members: [plan, action, topic, occurrence],
    key: [topic, occurrence],
    phrase: .clause { event, _ in
      // `promoted adherence to the Convention (VAP, action 2-7)`
      let action = event[action].map { ", action \($0)" } ?? ""
      return "\(event[topic].phrase) (\(event[plan].rawValue)\(action))"
    },
    example: """
      {"plan":"VAP","action":"21","topic":"victim-assistance.coordination-es\
      tablished"}
      """)
}
