package import Convention
package import EventLog

// The Convention's values in the form that JSON answers give them.

extension JSONValue {
  /// A number: whole, or rounded to two decimals.
  static func number(_ number: Fraction) -> JSONValue {
    number.integer.map { .integer($0) } ?? .number(number.decimal)
  }

  /// A number that may be missing: null.
  static func number(_ number: Fraction?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// Codes of States.
  static func codes(_ codes: [CountryCode]) -> JSONValue {
    .array(codes.map { .string($0.description) })
  }

  /// Positions in the log.
  static func lines(_ lines: [Int]) -> JSONValue { .array(lines.map { .integer($0) }) }
}

extension Figure.Value {
  /// A printed value.
  package var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .date(let date): .string(date.text)
    }
  }
}

extension Pinned {
  /// A value as answers give it.
  var json: JSONValue {
    switch self {
    case .none: .null
    case .number(let text): Int(text).map { .integer($0) } ?? .number(text)
    case .text(let text): .string(text)
    }
  }

  /// The value as a finding holds it: a number that is no integer is a decimal string there.
  fileprivate var logged: JSONValue {
    switch self {
    case .none: .null
    case .number(let text): Int(text).map { .integer($0) } ?? .string(text)
    case .text(let text): .string(text)
    }
  }
}

extension Finding.Pin {
  /// What a finding has to pin, in its form in the log.
  package var json: JSONValue {
    func list(_ words: [String]) -> JSONValue? {
      words.isEmpty ? nil : .array(words.map { .string($0) })
    }
    return .object([
      ("published", published?.logged), ("computed", computed?.logged),
      ("added", list(added.map(\.description))), ("missing", list(missing.map(\.description))),
      ("conflictsWith", list(conflictsWith)), ("hindsight", hindsight?.logged),
    ])
  }
}

extension Basis {
  /// The last line of every text answer, with the first digits of the root: JSON has all of them.
  var line: String {
    """
    basis: as of \(axes.asOf), known by \(axes.knownBy), log \(size) \(root.prefix(8)), \
    rules \(Basis.rulesVersion)
    """
  }
}
