package import EventLog

/// A line is replaced, without touching it.
package enum EventCorrected {
  package static let target = Member.integer("target", 1...Int(Int32.max), "seq of the line")
  package static let event = Member.event("event", "the replacement: same type and State")
  package static let reason = Member.text("reason", "why")

  package static let declaration = Declaration(
    "event.corrected",
    summary: "An earlier line is replaced by the whole event given here.",
    provision: "Nothing is ever edited",
    members: [target, event, reason],
    key: [target, event],
    target: target,
    example: """
      {"target":12,"event":{"type":"treaty.signed","state":"LAO","on":"2008-12-03",\
      "source":{"document":"untc-xxvi-6","at":"LAO"},"data":{}},"reason":"typing error"}
      """)
}
