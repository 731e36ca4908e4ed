package import EventLog

/// A State took part in a meeting.
package enum MeetingAttended {
  package static let meeting = Member.reference("meeting", to: .meeting, "which meeting")
  package static let capacity =
    Member<Capacity>.word("capacity", "the heading under which the report lists it")

  package static let declaration = Declaration(
    "meeting.attended", state: .required, on: .required, publicity: .onOccurrence,
    theme: .always(.meetings),
    summary: "A State took part in a meeting, in the capacity its report gives.",
    provision: "Article 11",
    members: [meeting, capacity],
    key: [meeting],
    phrase: .clause { event, registers in
      let id = event.text(event[meeting])
      return "took part in the \(registers.meetings[id]?.name ?? id) \(role(event[capacity]))"
    },
    example: #"{"meeting":"2msp","capacity":"party"}"#)

  private static func role(_ capacity: Capacity) -> String {
    switch capacity {
    case .party: "as a State party"
    case .notInForce: "as a State party not yet in force"
    case .signatory: "as a signatory"
    case .observer: "as an observer"
    }
  }
}
