extension ValueKind {
  /// Whether the value is of the JSON type this kind is written in.
  func admits(_ value: JSONValue) -> Bool {
    switch self {
    case .text, .identifier, .decimal, .date, .day, .word, .digest, .reference, .code:
      value.string != nil
    case .integer: value.integer != nil
    case .flag: value.bool != nil
    case .list, .set: value.array != nil
    case .record, .event: value.members != nil
    case .either(let kinds): kinds.contains { $0.admits(value) }
    case .nullable(let kind): value.isNull || kind.admits(value)
    case .json: true
    }
  }

  /// Whether a scalar is of this kind; arrays and objects are walked by `LineCheck`.
  func accepts(_ value: JSONValue) -> Bool {
    switch self {
    case .text: value.string?.isEmpty == false
    case .identifier: value.string.map(ValueKind.isIdentifier) ?? false
    case .code: value.string.map(ValueKind.isCode) ?? false
    case .reference:
      value.string.map { ValueKind.isIdentifier($0) || ValueKind.isCode($0) } ?? false
    case .integer(let range): value.integer.map(range.contains) ?? false
    case .decimal: value.string.map(ValueKind.isDecimal) ?? false
    case .flag: value.bool != nil
    case .date: value.string.map { PartialDate($0) != nil } ?? false
    case .day: value.string.map { Day($0) != nil } ?? false
    case .word(let words): value.string.map { words.contains(bytesOf: $0) } ?? false
    case .digest: value.string.map(ValueKind.isDigest) ?? false
    case .json: true
    case .list, .set, .record, .event, .either, .nullable: false
    }
  }

  /// The words a mistyped one may have meant.
  var words: [String] {
    switch self {
    case .word(let words): words
    case .either(let kinds): kinds.flatMap(\.words)
    case .nullable(let kind): kind.words
    default: []
    }
  }

  // MARK: Forms

  private static func isIdentifier(_ text: String) -> Bool {
    var wasWord = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        wasWord = true
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
        guard wasWord else { return false }
        wasWord = false
      default: return false
      }
    }
    return wasWord
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { byte in
        byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }

  /// Whether it is the one text of a number that is no `integer`: a fraction, or out of its range.
  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0]
    let isNumber = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
    guard isNumber, whole.first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    if parts.count == 2 { return parts[1].last != UInt8(ascii: "0") }
    return (Int(String(Substring(whole))) ?? .max) > JSONValue.largestInteger
  }
}

// MARK: Words for messages and help

extension ValueKind {
  /// What a value of this kind is, as in "expected ...".
  package var expectation: String {
    switch self {
    case .text: "text"
    case .identifier: "a lower-case identifier (a-z, 0-9, with single - . / between)"
    case .code: "three capital letters"
    case .reference(let register): "the identifier of a registered \(register)"
    case .integer(let range): ValueKind.expectation(of: range)
    case .decimal:
      "a number with a fraction as a string such as \"0.5\", without needless zeros"
    case .flag: "true or false"
    case .date: "a date: YYYY, YYYY-MM, YYYY-MM-DD, two of these as A/B, or ../B"
    case .day: "a day, YYYY-MM-DD"
    case .word(let words): ValueKind.alternatives(words)
    case .digest: "64 lower-case hexadecimal digits"
    case .list(let kind): "an array, each item \(kind.expectation)"
    case .set(let kind): "an array in sorted order, each item \(kind.expectation)"
    case .record(let members):
      "an object with "
        + members.map { "\"\($0.name)\"\($0.isRequired ? "" : "?")" }
        .joined(separator: ", ")
    case .either(let kinds): ValueKind.alternatives(kinds.map(\.expectation))
    case .nullable(let kind): "\(kind.expectation), or null"
    case .event: "an event without \"seq\", \"recorded\" and \"by\""
    case .json: "any value"
    }
  }

  /// What was expected instead of this value, with the reason where its form alone is right.
  func expectation(for value: JSONValue) -> String {
    switch self {
    case .date, .day: value.string.flatMap(DateReason.text(for:)) ?? expectation
    case .nullable(let kind): "\(kind.expectation(for: value)), or null"
    default: expectation
    }
  }

  private static func expectation(of range: ClosedRange<Int>) -> String {
    let hasLower = range.lowerBound > -JSONValue.largestInteger
    let hasUpper = range.upperBound < JSONValue.largestInteger
    return switch (hasLower, hasUpper) {
    case (true, true): "an integer from \(range.lowerBound) to \(range.upperBound)"
    case (true, false): "an integer of at least \(range.lowerBound)"
    case (false, true): "an integer of at most \(range.upperBound)"
    case (false, false): "an integer"
    }
  }

  private static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
