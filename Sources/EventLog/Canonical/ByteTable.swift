/// Texts that are expected in a line, eight bytes to a word, so that comparing is a load or two.
struct ByteTable: Sendable {
  /// One of the texts.
  struct Entry: Sendable {
    /// Where its words begin in the table.
    let start: Int32
    /// How many bytes it has.
    let count: Int32
  }

  private var words: [UInt64] = []

  /// Adds a text.
  mutating func add(_ text: [UInt8]) -> Entry {
    let entry = Entry(start: Int32(words.count), count: Int32(text.count))
    for offset in stride(from: 0, through: text.count, by: 8) {
      words.append(text.span.word(offset))
    }
    return entry
  }

  /// A word as the log writes it.
  static func quoted(_ word: String) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let needsEscape = word.utf8.contains { $0 < 0x20 || $0 == quote || $0 == UInt8(ascii: "\\") }
    if needsEscape { return JSONValue.string(word).canonicalBytes }
    return [quote] + word.utf8 + [quote]
  }

  /// Whether the text stands at an offset.
  @inline(__always)
  func holds(_ entry: Entry, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    var left = Int(entry.count)
    var place = Int(entry.start)
    var offset = offset
    while left >= 8 {
      guard bytes.word(offset) == words[place] else { return false }
      left &-= 8
      place &+= 1
      offset &+= 8
    }
    return (bytes.word(offset) ^ words[place]) & UInt64.mask(left) == 0
  }
}
