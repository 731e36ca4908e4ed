package import EventLog

/// A period that measures may ask about; measures take no free dates.
package enum WindowRegistered {
  package static let id = Member.identifier("id", "how measures name it")
  package static let name = Member.text("name", "its name")
  package static let after =
    Member.reference("after", to: .meeting, "opens after this meeting").optional
  package static let from = Member.day("from", "opens on this day").optional
  package static let until =
    Member.reference("until", to: .meeting, "closes before this meeting").optional
  package static let to = Member.day("to", "closes with this day").optional

  package static let declaration = Declaration(
    "window.registered",
    summary: "A period is registered, between meetings or between days.",
    provision: "A window opens on the day after its opening meeting's last day",
    members: [id, name, after, from, until, to],
    key: [id],
    example: #"{"id":"2011","name":"Calendar year","from":"2011-01-01","to":"2011-12-31"}"#)
}
