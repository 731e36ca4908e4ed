package import EventLog

/// The days between which a name, a standing or a window holds; both ends included.
package struct Span: Sendable, Hashable {
  /// nil: since ever.
  package let first: Day?
  /// nil: to this day.
  package let last: Day?

  package func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  /// From the members `from` and `to` of a register entry.
  init(_ value: JSONValue) {
    first = value.date("from").map { $0.earliest ?? $0.latest }
    last = value.date("to")?.latest
  }
}

extension JSONValue {
  /// The partial date in a member the reader has already checked.
  func date(_ name: String) -> PartialDate? { self[name]?.string.flatMap { PartialDate($0) } }
  /// The day in a member the reader has already checked.
  func day(_ name: String) -> Day? { self[name]?.string.flatMap { Day($0) } }
  /// The text in a member the reader has already checked.
  func text(_ name: String) -> String { self[name]?.string ?? "" }
  /// The strings of an array member the reader has already checked; none when absent.
  package func texts(_ name: String) -> [String] { self[name]?.array?.compactMap(\.string) ?? [] }
}
