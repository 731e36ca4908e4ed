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
