package import EventLog

/// A registered period.
package struct Window: Sendable {
  package let id: String
  package let name: String
  /// First day; nil for an open start.
  package let first: Day?
  /// Last day; nil when it runs to the as-of date.
  package let last: Day?

  init(_ data: JSONValue, meetings: [String: Meeting]) {
    id = data.text("id")
    name = data.text("name")
    let opening = data["after"]?.string.flatMap { meetings[$0] }
    let closing = data["until"]?.string.flatMap { meetings[$0] }
    first = opening.map { $0.lastDay + 1 } ?? data.day("from")
    last = closing.map { $0.firstDay - 1 } ?? data.day("to")
  }
}
