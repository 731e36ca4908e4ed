import EventLog

/// A window or meeting is registered from a printed place: a document that somebody else can find,
/// and days that are the calendar's, a meeting's, a cut-off's, or printed at the place.
///
/// It is asked of lines that come in.
enum PrintedPeriods {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    let days: [(Day, any DeclaredMember)]
    switch event.type {
    case .windowRegistered:
      days =
        [(event[WindowRegistered.from], WindowRegistered.from)].printed
        + [(event[WindowRegistered.to], WindowRegistered.to)].printed
    case .meetingRegistered:
      days = event[MeetingRegistered.parts].flatMap { part in
        [(part.first, MeetingRegistered.parts), (part.last, MeetingRegistered.parts)]
      }
    default: return []
    }
    guard let document = context.registers.documents[event.document], document.isFindable else {
      return [
        checked.complaint(
          "a period is registered from a document that can be found; \"\(event.document)\" has no "
            + "address, symbol or digest", at: [.source, .document])
      ]
    }
    // Where it is a document's own days that are registered, its figures print them.
    let isOutlined = context.outlines[event.document] != nil
    return days.filter { day, _ in
      let isMeeting = event.type == .meetingRegistered
      if isMeeting, !isOutlined { return false }
      return !context.prints(day, in: event, document) && (isMeeting || !context.marks(day))
    }.map { day, member in
      checked.complaint(
        "\(day) is printed at no figure of \"\(event.place)\"; expected a day that is, or the first "
          + "or last of a half-year, a meeting or a cut-off", at: member)
    }
  }
}

extension [(Day?, any DeclaredMember)] {
  /// Those that are given.
  fileprivate var printed: [(Day, any DeclaredMember)] {
    compactMap { day, member in day.map { ($0, member) } }
  }
}

extension CheckContext {
  /// Whether a day is the first or last of a half-year, a document's cut-off, in or next to a meeting's
  /// first or last day, or that of entry into force.
  fileprivate func marks(_ day: Day) -> Bool {
    let isCalendar = ["-01-01", "-06-30", "-07-01", "-12-31"].contains {
      day.description.hasSuffix($0)
    }
    let isMeeting = registers.meetings.values.contains { meeting in
      [meeting.firstDay - 1, meeting.firstDay, meeting.lastDay, meeting.lastDay + 1].contains(day)
    }
    let isCutOff = registers.documents.values.contains { document in
      document.parts.contains { $0.cutoff.latest == day }
    }
    return isCalendar || isMeeting || isCutOff || day == Article17.treatyInForce
  }

  /// Whether a figure at the place begins or ends with a day.
  fileprivate func prints(_ day: Day, in event: Event, _ document: Document) -> Bool {
    figures.values.contains { figure in
      guard figure.document == document.id, figure.places.contains(event.place),
        case .date(let date) = figure.value
      else { return false }
      return date.earliest == day || date.latest == day
    }
  }
}
