/// Closed lists of words, each with an open table that finds a word by its bytes.
struct WordLists: Sendable {
  private struct List: Sendable {
    /// Where its words begin among all.
    let start: Int
    /// Where its table begins among all, and the table's size less one, which is a power of two.
    let table: Int
    let mask: Int
  }

  private var lists: [List] = []
  private var words: [ByteTable.Entry] = []
  /// A word's place in its list + 1 by its hash; 0 where nothing is.
  private var table: [UInt16] = []

  /// Adds a list and says its number. Of equal words the first counts.
  mutating func add(_ list: [String], _ bytes: inout ByteTable) -> Int {
    var size = 4
    while size < list.count * 4 { size *= 2 }
    let added = List(start: words.count, table: table.count, mask: size - 1)
    table += [UInt16](repeating: 0, count: size)
    for (place, word) in list.enumerated() {
      // As the log writes it, without its quotes.
      let text = Array(ByteTable.quoted(word).dropFirst().dropLast())
      words.append(bytes.add(text))
      var slot = WordLists.hash(text.span, 0..<text.count) & added.mask
      while table[added.table + slot] != 0 { slot = (slot + 1) & added.mask }
      table[added.table + slot] = UInt16(place + 1)
    }
    lists.append(added)
    return lists.count - 1
  }

  /// The place of a word in a list; nil where it holds no such word.
  @inline(__always)
  func place(
    of range: Range<Int>, in list: Int, _ text: Span<UInt8>, _ bytes: ByteTable
  ) -> Int? {
    let list = lists[list]
    var slot = WordLists.hash(text, range) & list.mask
    while true {
      let place = Int(table[list.table &+ slot]) &- 1
      guard place >= 0 else { return nil }
      let word = words[list.start &+ place]
      if Int(word.count) == range.count, bytes.holds(word, at: range.lowerBound, in: text) {
        return place
      }
      slot = (slot &+ 1) & list.mask
    }
  }

  /// The length and the first and last eight bytes tell the words of one list apart well enough.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let count = range.count
    var hash: UInt64
    if count < 8 {
      hash = bytes.word(range.lowerBound) & UInt64.mask(count)
    } else {
      hash = bytes.word(range.lowerBound) &+ bytes.word(range.upperBound &- 8) &* 31
    }
    hash = (hash ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash &>> 40)
  }
}
