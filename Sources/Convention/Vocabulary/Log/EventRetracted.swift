package import EventLog

/// A line is withdrawn, without touching it.
package enum EventRetracted {
  package static let target = Member.integer("target", 1...Int(Int32.max), "seq of the line")
  package static let reason = Member.text("reason", "why")

  package static let declaration = Declaration(
    "event.retracted",
    summary: "An earlier line is withdrawn; a withdrawn correction restores what it replaced.",
    provision: "Nothing is ever edited",
    members: [target, reason],
    key: [target],
    target: target,
    example: #"{"target":12,"reason":"the source does not say this"}"#)
}
