import EventLog

/// An event as the checks see it: a line's own, or the one that a correction puts in a line's place.
struct CheckedEvent {
  let event: Event
  let record: Record
  /// The position of the line it stands in.
  let line: Int
  let isReplacement: Bool

  /// A complaint about the event, at a path from its own object.
  func complaint(_ message: String, at path: [PathStep]) -> Complaint {
    Complaint(line: line, message, at: absolute(path))
  }

  /// A complaint about a member of its payload.
  func complaint(_ message: String, at member: some DeclaredMember) -> Complaint {
    complaint(message, at: [.data, .member(member.shape.name)])
  }

  /// A path from the line's object to one inside the event's.
  func absolute(_ path: [PathStep]) -> [PathStep] {
    isReplacement ? [.data, .member(EventCorrected.event.shape.name)] + path : path
  }
}

extension PathStep {
  static let data = PathStep.member("data")
  static let state = PathStep.member("state")
  static let source = PathStep.member("source")
  static let document = PathStep.member("document")
  static let type = PathStep.member("type")
  static let on = PathStep.member("on")
}
