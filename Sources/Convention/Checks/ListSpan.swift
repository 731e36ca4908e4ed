import EventLog

/// A complete list is of what happened in a window or of what stood on a day, and only a list of
/// Article 7 reports is of some of them.
enum ListSpan {
  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .registerCompleted else { return [] }
    var complaints: [Complaint] = []
    switch (event[RegisterCompleted.window], event[RegisterCompleted.day]) {
    case (nil, nil):
      complaints.append(
        checked.complaint(
          "a complete list of no time; expected \"window\" or \"day\"",
          at: RegisterCompleted.type))
    case (.some, .some):
      complaints.append(
        checked.complaint(
          "a complete list of a window and of a day; expected one of them",
          at: RegisterCompleted.day))
    case (.some, nil), (nil, .some): break
    }
    let type = EventType(named: event.text(event[RegisterCompleted.type]))
    let isOfReports = type == .reportSubmitted || type == .reportOutstanding
    if !isOfReports, event[RegisterCompleted.report] != nil || event[RegisterCompleted.year] != nil
    {
      complaints.append(
        checked.complaint(
          "\"report\" and \"year\" of a list that is not of Article 7 reports",
          at: RegisterCompleted.type))
    }
    return complaints
  }
}
