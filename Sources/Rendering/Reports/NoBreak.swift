/// Words that a line must not part: the day, month and year of a date, `Article 7`.
enum NoBreak {
  /// The space that holds them together, U+00A0.
  static let space = "\u{A0}"

  /// The text with that space in its dates and references.
  static func joined(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isDigit) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " "), holds(bytes[..<index], bytes[(index + 1)...]) {
        result += Array(space.utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a space stands within a date or a reference.
  private static func holds(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last, let first = after.first else { return false }
    if isDigit(last) {
      return months.contains { after.starts(with: $0) }
    }
    return isDigit(first) && (months + references).contains { ends(before, with: $0) }
  }

  private static func ends(_ text: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
    guard text.suffix(word.count).elementsEqual(word) else { return false }
    return text.dropLast(word.count).last.map { !isLetter($0) } ?? true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static let references = ["Article", "Articles", "Action", "Actions"].map {
    Array($0.utf8)
  }
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ].map { Array($0.utf8) }
}
