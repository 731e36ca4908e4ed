package import EventLog

/// A source that lists all facts of one kind in one window, so that absence means no there.
package struct CompleteList: Sendable, Hashable {
  package let type: EventType
  /// The document that lists them.
  package let document: String
  /// First day; nil for an open start.
  package let first: Day?
  /// Last day; nil when the window runs on.
  package let last: Day?

  init?(_ event: Event, _ registers: Registers) {
    guard event.type == .registerCompleted,
      let type = EventType(named: event.text(event[RegisterCompleted.type])),
      let window = registers.windows[event.text(event[RegisterCompleted.window])]
    else { return nil }
    self.type = type
    document = event.document
    first = window.first
    last = window.last
  }

  /// Whether it lists all facts of a type between two days.
  func covers(_ type: EventType, from: Day, to: Day) -> Bool {
    self.type == type && (first.map { $0 <= from } ?? true) && (last.map { to <= $0 } ?? true)
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
