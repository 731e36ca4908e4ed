import EventLog

/// Registered periods begin before they end: the parts of a meeting stand in order, a window opens
/// before it closes and has at least one end, and a name or standing holds for at least a day.
enum DaysInOrder {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    switch event.type {
    case .meetingRegistered: return meeting(checked, context)
    case .windowRegistered: return window(checked, context)
    case .countryRegistered:
      return validities(checked, CountryRegistered.kinds, \.validity)
        + validities(checked, CountryRegistered.names, \.validity)
    default: return []
    }
  }

  private static func meeting(_ checked: CheckedEvent, _ context: CheckContext) -> [Complaint] {
    let parts = checked.event[MeetingRegistered.parts]
    if parts.isEmpty {
      return [
        checked.complaint(
          "a meeting without a day; expected at least one part", at: MeetingRegistered.parts)
      ]
    }
    var complaints: [Complaint] = []
    var last: Day?
    for (index, part) in parts.enumerated() {
      let path: [PathStep] = [.data, .member(MeetingRegistered.parts.shape.name), .item(index)]
      if part.last < part.first {
        complaints.append(
          checked.complaint(
            "the part ends on \(part.last), before it begins on \(part.first)", at: path))
      } else if let last, part.first <= last {
        complaints.append(
          checked.complaint(
            "the part begins on \(part.first); expected a day after \(last), the last of the part "
              + "before it", at: path))
      }
      last = max(part.last, last ?? part.last)
    }
    if complaints.isEmpty, let meeting = Meeting(checked.event) {
      complaints += context.windowsClosed(by: meeting).map { id in
        checked.complaint(
          "the window \"\(id)\" would close before it opens", at: MeetingRegistered.parts)
      }
    }
    return complaints
  }

  private static func window(_ checked: CheckedEvent, _ context: CheckContext) -> [Complaint] {
    let event = checked.event
    func isGiven(_ member: some DeclaredMember) -> Bool { event.told(member.shape) != nil }
    let opens = [isGiven(WindowRegistered.after), isGiven(WindowRegistered.from)]
    let closes = [isGiven(WindowRegistered.until), isGiven(WindowRegistered.to)]
    if !(opens + closes).contains(true) {
      return [
        checked.complaint(
          "a window without an end; expected \"after\" or \"from\", \"until\" or \"to\"",
          at: [.data])
      ]
    }
    if opens == [true, true] {
      return [
        checked.complaint(
          "a window that opens twice; expected \"after\" or \"from\"", at: WindowRegistered.from)
      ]
    }
    if closes == [true, true] {
      return [
        checked.complaint(
          "a window that closes twice; expected \"until\" or \"to\"", at: WindowRegistered.to)
      ]
    }
    let window = Window(event, meetings: context.registers.meetings)
    guard let first = window.first, let last = window.last, last < first else { return [] }
    let end: [PathStep] = [
      .data,
      .member(
        closes[0] ? WindowRegistered.until.shape.name : WindowRegistered.to.shape.name),
    ]
    return [checked.complaint("the window closes on \(last), before it opens on \(first)", at: end)]
  }

  private static func validities<Entry>(
    _ checked: CheckedEvent, _ member: Member<[Entry]>, _ validity: (Entry) -> Validity
  ) -> [Complaint] {
    checked.event[member].enumerated().compactMap { index, entry in
      let validity = validity(entry)
      guard let first = validity.first, let last = validity.last, last < first else { return nil }
      return checked.complaint(
        "it ends on \(last), before it begins on \(first)",
        at: [.data, .member(member.shape.name), .item(index)])
    }
  }
}

extension CheckContext {
  /// The windows that would close before they open if a meeting had these days, by identifier.
  fileprivate func windowsClosed(by meeting: Meeting) -> [String] {
    var meetings = registers.meetings
    meetings[meeting.id] = meeting
    return windows.filter { _, event in
      let window = Window(event, meetings: meetings)
      guard let first = window.first, let last = window.last else { return false }
      return last < first
    }.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
