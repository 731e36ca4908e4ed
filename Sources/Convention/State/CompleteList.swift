package import EventLog

/// A source that lists all facts of one kind in one window, or of one day, so that absence means no
/// there.
package struct CompleteList: Sendable, Hashable {
  package let type: EventType
  /// The document that lists them.
  package let document: String
  /// First day; nil for an open start.
  package let first: Day?
  /// Last day; nil when the window runs on.
  package let last: Day?
  /// The day of which it lists all States for which something stands; nil for a list of what
  /// happened in a window.
  package let standsOn: Day?
  /// Of Article 7 reports, which of them it lists; all where nil.
  private let report: ReportKind?
  /// Of annual reports, the year they cover; all where nil.
  private let year: Int?
  /// The standing of the States it lists; all States where nil.
  let among: Population?

  init?(_ event: Event, _ registers: Registers) {
    guard event.type == .registerCompleted,
      let type = EventType(named: event.text(event[RegisterCompleted.type]))
    else { return nil }
    self.type = type
    document = event.document
    report = event[RegisterCompleted.report]
    year = event[RegisterCompleted.year]
    among = event[RegisterCompleted.among]
    standsOn = event[RegisterCompleted.day]
    if let day = standsOn {
      first = day
      last = day
    } else if let id = event[RegisterCompleted.window],
      let window = registers.windows[event.text(id)]
    {
      first = window.first
      last = window.last
    } else {
      return nil
    }
  }

  /// Whether it is about a report, that of a year where it is an annual one.
  func covers(_ report: ReportKind, year: Int?) -> Bool {
    (self.report.map { $0 == report } ?? true) && (self.year.map { $0 == year } ?? true)
  }

  /// Whether it lists all facts of a type between two days, those of some reports not only.
  func covers(_ type: EventType, from: Day, to: Day) -> Bool {
    self.type == type && report == nil && year == nil && among == nil
      && (first.map { $0 <= from } ?? true)
      && (last.map { to <= $0 } ?? true)
  }
}

extension ConventionState {
  /// The documents that list all facts of a type between two days, in order.
  func closing(_ type: EventType, from: Day, to: Day) -> [String] {
    Set(completeLists.filter { $0.covers(type, from: from, to: to) }.map(\.document))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The documents that list all Article 7 reports received up to the as-of day.
  var closingReports: [String] {
    asOf < Article17.treatyInForce
      ? [] : closing(.reportSubmitted, from: Article17.treatyInForce, to: asOf)
  }
}
