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
  /// What each word looks like, by symbol: found out once a word, not once a line.
  private var forms: [WordForm] = []
  /// Symbol + 1 by the hash's slot; 0 where a slot is free. A power of two in size.
  private var table = [UInt32](repeating: 0, count: 1024)

  package init() {}

  /// How many words it holds; symbols run from 0 up to it.
  package var count: Int { spans.count }

  /// The symbol of the bytes in a span, which is new where they stand for the first time.
  mutating func intern(_ span: ByteSpan, in bytes: Span<UInt8>) -> Symbol {
    let hash = Symbols.hash(bytes, span.start, span.count)
    var slot = Int(hash) & (table.count &- 1)
    while table[slot] != 0 {
      let index = Int(table[slot]) &- 1
      if hashes[index] == hash, Symbols.isSame(bytes, spans[index], bytes, span) {
        return Symbol(index: index)
      }
      slot = (slot &+ 1) & (table.count &- 1)
    }
    return add(span, hash, slot, bytes)
  }

  private mutating func add(
    _ span: ByteSpan, _ hash: UInt32, _ slot: Int, _ bytes: Span<UInt8>
  ) -> Symbol {
    spans.append(span)
    hashes.append(hash)
    forms.append(WordForm(bytes, span))
    table[slot] = UInt32(spans.count)
    if spans.count * 2 > table.count { grow() }
    return Symbol(index: spans.count - 1)
  }

  /// The symbol of a word; nil where the log does not hold it.
  func find(_ word: [UInt8], in bytes: [UInt8]) -> Symbol? {
    let (word, bytes) = (word.span, bytes.span)
    let whole = ByteSpan(start: 0, count: word.count)
    let hash = Symbols.hash(word, 0, word.count)
    var slot = Int(hash) & (table.count - 1)
    while table[slot] != 0 {
      let index = Int(table[slot]) - 1
      if hashes[index] == hash, Symbols.isSame(bytes, spans[index], word, whole) {
        return Symbol(index: index)
      }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  /// Where a symbol's word stands first.
  func span(_ symbol: Symbol) -> ByteSpan { spans[symbol.index] }

  /// What a symbol's word looks like.
  func form(_ symbol: Symbol) -> WordForm { forms[symbol.index] }

  /// Forgets the newest words, so that so many are left.
  ///
  /// In the table a word lies behind those it collided with, and all of these are older: taking the
  /// newest away leaves no gap in front of another.
  mutating func forget(downTo count: Int) {
    while spans.count > count {
      let index = spans.count - 1
      var slot = Int(hashes[index]) & (table.count - 1)
      while Int(table[slot]) - 1 != index { slot = (slot + 1) & (table.count - 1) }
      table[slot] = 0
      spans.removeLast()
      hashes.removeLast()
      forms.removeLast()
    }
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(index + 1)
    }
  }

  /// A multiplication and a shift for every eight bytes.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: count)
    var done = 0
    while done &+ 8 <= count {
      hash = (hash ^ bytes.word(start &+ done)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
      done &+= 8
    }
    hash = (hash ^ bytes.word(start &+ done) & UInt64.mask(count &- done)) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: hash ^ hash &>> 32)
  }

  @inline(__always)
  private static func isSame(
    _ a: Span<UInt8>, _ first: ByteSpan, _ b: Span<UInt8>, _ second: ByteSpan
  ) -> Bool {
    first.count == second.count && a.isSame(first.start, as: b, second.start, count: first.count)
  }
}
