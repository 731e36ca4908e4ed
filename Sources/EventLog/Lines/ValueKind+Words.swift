extension ValueKind {
  /// What a value of this kind is, as in "expected ...".
  package var expectation: String {
    switch self {
    case .text: "text"
    case .identifier: "a lower-case identifier (a-z, 0-9, with single - . / between)"
    case .code: "three capital letters"
    case .reference(let register): "the identifier of a registered \(register)"
    case .integer(let range): ValueKind.expectation(of: range)
    case .decimal: #"a decimal string such as "0.5""#
    case .flag: "true or false"
    case .date: "a date (YYYY, YYYY-MM, YYYY-MM-DD, A/B or ../B)"
    case .day: "a day (YYYY-MM-DD)"
    case .word(let words): ValueKind.alternatives(words)
    case .digest: "64 lower-case hexadecimal digits"
    case .list(let kind): "an array, each item \(kind.expectation)"
    case .set(let kind): "a sorted array, each item \(kind.expectation)"
    case .record(let members): "an object with \(ValueKind.names(of: members))"
    case .either(let kinds): ValueKind.alternatives(kinds.map(\.expectation))
    case .nullable(.either(let kinds)):
      ValueKind.alternatives(kinds.map(\.expectation) + ["null"])
    case .nullable(let kind): "\(kind.expectation) or null"
    case .event: #"an event without "seq", "recorded" and "by""#
    case .json: "any value"
    }
  }

  /// What would be right, where the value is nearly so; else nil.
  func nearMiss(_ value: JSONValue) -> String? {
    switch (self, value.content) {
    case (.date, .string(let text)), (.day, .string(let text)): DateReason.text(for: text)
    case (.date, .integer(let year)) where (1000...9999).contains(year): "\"\(year)\" in quotes"
    case (.decimal, .string(let text)): ValueKind.decimal(near: text)
    case (.integer(let range), .string(let text)):
      Int(text).flatMap { range.contains($0) ? "\($0) without quotes" : nil }
    // Where integers may come, one out of range is that, and no date without its quotes.
    case (.either(let kinds), .integer) where kinds.contains { $0.admits(value) }: nil
    case (.either(let kinds), _): kinds.lazy.compactMap { $0.nearMiss(value) }.first
    case (.nullable(let kind), _): kind.nearMiss(value)
    default: nil
    }
  }

  /// The decimal string meant by one with needless zeros; nil for anything else.
  private static func decimal(near text: String) -> String? {
    var bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: ".")) else { return nil }
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    while bytes.count > start + 1, bytes[start] == UInt8(ascii: "0"), bytes[start + 1].isDigit {
      bytes.remove(at: start)
    }
    let meant = String(decoding: bytes, as: UTF8.self)
    return ValueKind.decimal.accepts(.string(meant)) ? "\"\(meant)\"" : nil
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

  private static func names(of members: [MemberShape]) -> String {
    members.map { "\"\($0.name)\"\($0.isRequired ? "" : "?")" }.joined(separator: ", ")
  }

  private static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
