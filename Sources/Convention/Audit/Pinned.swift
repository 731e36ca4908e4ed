import EventLog

/// A value as a finding pins it: what was printed, or what was computed.
package enum Pinned: Sendable, Hashable {
  /// Nothing was printed, or nothing is settled.
  case none
  /// A number, as answers print it: whole, or rounded to two decimals.
  case number(String)
  /// A date, or dates one behind the other.
  case text(String)

  package init(_ value: Figure.Value?) {
    switch value {
    case .number(let number): self = .number(number.decimal)
    case .date(let date): self = .text(date.text)
    case nil: self = .none
    }
  }

  static func member(_ name: String, _ meaning: String) -> Member<Pinned?> {
    Member<Pinned>.json(name, Figure.Value.kind, meaning) { value in
      switch Figure.Value(value) {
      case .number(let number): .number(value.string ?? number.decimal)
      case .date(let date): .text(date.text)
      case nil: .none
      }
    }.optional
  }
}
