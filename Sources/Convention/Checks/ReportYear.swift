import EventLog

/// An annual report covers a calendar year, an initial one none. Article 7(1) and (2).
enum ReportYear {
  /// A report of a year that was still to come when it was received goes in with a warning.
  static func warn(_ checked: CheckedEvent) -> [Complaint] {
    let event = checked.event
    guard event.type == .reportSubmitted, let year = event[ReportSubmitted.year],
      let received = event.on?.latest, year > received.year
    else { return [] }
    return [
      checked.complaint(
        "a report received on \(received) covers \(year), a year to come (Article 7(2))",
        at: ReportSubmitted.year)
    ]
  }

  static func check(_ checked: CheckedEvent, _ context: inout CheckContext) -> [Complaint] {
    let event = checked.event
    guard event.type == .reportSubmitted || event.type == .reportOutstanding else { return [] }
    // Both types declare the two members alike.
    switch (event[ReportSubmitted.report], event[ReportSubmitted.year]) {
    case (.annual, nil):
      return [
        checked.complaint(
          "an annual report needs \"year\", the calendar year it covers",
          at: ReportSubmitted.report)
      ]
    case (.initial, .some):
      return [
        checked.complaint("an initial report covers no \"year\"", at: ReportSubmitted.year)
      ]
    case (.annual, .some), (.initial, nil): return []
    }
  }
}
