package import EventLog

/// An aim that an action plan sets in numbers.
package enum TargetRegistered {
  package static let id = Member.identifier("id", "how measures name it")
  package static let plan = Member.text("plan", "the action plan")
  package static let action = Member.text("action", "the action's number")
  package static let value = Member.integer("value", 0...1_000_000_000, "the number")
  package static let unit = Member.text("unit", "what is counted")
  package static let by = Member.reference("by", to: .meeting, "by which meeting").optional

  package static let declaration = Declaration(
    "target.registered",
    summary: "A number that an action plan aims at is registered.",
    provision: "Action plans bind politically, not legally",
    members: [id, plan, action, value, unit, by],
    key: [id],
    example: #"{"id":"dap-1.1","plan":"DAP","action":"1.1","value":130,"unit":"states"}"#)
}
