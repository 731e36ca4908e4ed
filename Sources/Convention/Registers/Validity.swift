package import EventLog

/// The days between which a name or a standing holds; both ends included.
package struct Validity: Sendable, Hashable {
  /// nil: since ever.
  package let first: Day?
  /// nil: to this day.
  package let last: Day?

  package func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  static let from = Member.date("from", "first day; since ever when absent").optional
  static let to = Member.date("to", "last day; to this day when absent").optional

  /// From the members `from` and `to` of a register entry.
  init(_ fields: Fields) {
    first = fields[Validity.from].map { $0.earliest ?? $0.latest }
    last = fields[Validity.to]?.latest
  }
}
