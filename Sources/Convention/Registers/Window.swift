package import EventLog

/// A registered period.
package struct Window: Sendable {
  package let id: String
  package let name: String
  /// First day; nil for an open start.
  package let first: Day?
  /// Last day; nil when it runs to the as-of date.
  package let last: Day?

  init(_ event: Event, meetings: [String: Meeting]) {
    id = event.text(event[WindowRegistered.id])
    name = event[WindowRegistered.name]
    let opening = event[WindowRegistered.after].flatMap { meetings[event.text($0)] }
    let closing = event[WindowRegistered.until].flatMap { meetings[event.text($0)] }
    first = opening.map { $0.lastDay + 1 } ?? event[WindowRegistered.from]
    last = closing.map { $0.firstDay - 1 } ?? event[WindowRegistered.to]
  }
}
