/// A word of the log that many lines share, such as a document's identifier, as a small integer.
package struct Symbol: Sendable, Hashable {
  package let index: Int

  package init(index: Int) { self.index = index }
}

/// The words of one log, each held once.
///
/// Words are compared as bytes. An open table over the log's own bytes finds a word without making
/// a string of it.
package struct Symbols: Sendable {
  /// Where each word stands first, by symbol.
  private var spans: [ByteSpan] = []
  /// The hash of each word, by symbol.
  private var hashes: [UInt32] = []
  /// Symbol + 1 by the hash's slot; 0 where a slot is free. A power of two in size.
  private var table = [UInt32](repeating: 0, count: 1024)

  package init() {}

  /// How many words it holds; symbols run from 0 up to it.
  package var count: Int { spans.count }

  /// The symbol of the bytes in a range, which is new where they stand for the first time.
  mutating func intern(_ range: Range<Int>, in bytes: [UInt8]) -> Symbol {
    let hash = Symbols.hash(bytes[range])
    var slot = Int(hash) & (table.count - 1)
    while table[slot] != 0 {
      let index = Int(table[slot]) - 1
      if hashes[index] == hash, Symbols.isSame(bytes, spans[index].range, bytes, range) {
        return Symbol(index: index)
      }
      slot = (slot + 1) & (table.count - 1)
    }
    spans.append(ByteSpan(start: range.lowerBound, count: range.count))
    hashes.append(hash)
    table[slot] = UInt32(spans.count)
    if spans.count * 2 > table.count { grow() }
    return Symbol(index: spans.count - 1)
  }

  /// The symbol of a word; nil where the log does not hold it.
  func find(_ word: [UInt8], in bytes: [UInt8]) -> Symbol? {
    let hash = Symbols.hash(word[...])
    var slot = Int(hash) & (table.count - 1)
    while table[slot] != 0 {
      let index = Int(table[slot]) - 1
      if hashes[index] == hash,
        Symbols.isSame(bytes, spans[index].range, word, word.startIndex..<word.endIndex)
      {
        return Symbol(index: index)
      }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  /// Where a symbol's word stands first.
  func span(_ symbol: Symbol) -> ByteSpan { spans[symbol.index] }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(index + 1)
    }
  }

  /// FNV-1a over 32 bits, with a last mix so that the lower bits depend on all of them.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash = (hash ^ hash >> 15) &* 0x85EB_CA6B
    return hash ^ hash >> 13
  }

  private static func isSame(
    _ a: [UInt8], _ first: Range<Int>, _ b: [UInt8], _ second: Range<Int>
  ) -> Bool {
    first.count == second.count && a[first].elementsEqual(b[second])
  }
}
