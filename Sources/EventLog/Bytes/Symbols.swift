/// A word of the log that many lines share, such as a document's identifier, as a small integer.
package struct Symbol: Sendable, Hashable {
  package let index: Int

  package init(index: Int) { self.index = index }
}

/// The words of one log, each held once.
///
/// Words are compared as bytes: an open table finds a word without making a string of it. The words
/// stand together in bytes of their own, which stay in the processor's cache as a log's do not.
package struct Symbols: Sendable {
  /// The words, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each word begins, by symbol, and at the end where the next one will.
  private var starts: [UInt32] = [0]
  /// The hash of each word, by symbol.
  private var hashes: [UInt32] = []
  /// What each word looks like, by symbol: found out once a word, not once a line.
  private var forms: [WordForm] = []
  /// Symbol + 1 by the hash's slot; 0 where a slot is free. A power of two in size.
  private var table = [UInt32](repeating: 0, count: 1024)

  package init() {}

  /// How many words it holds; symbols run from 0 up to it.
  package var count: Int { hashes.count }

  /// The symbol of the bytes in a span, which is new where they stand for the first time.
  mutating func intern(_ span: ByteSpan, in text: Span<UInt8>) -> Symbol {
    let hash = Symbols.hash(text, span.start, span.count)
    let (found, slot) = find(hash, text, span)
    return found ?? add(span, hash, slot, text)
  }

  private mutating func add(
    _ span: ByteSpan, _ hash: UInt32, _ slot: Int, _ text: Span<UInt8>
  ) -> Symbol {
    for index in span.range { bytes.append(text[index]) }
    starts.append(UInt32(bytes.count))
    hashes.append(hash)
    forms.append(WordForm(text, span))
    table[slot] = UInt32(hashes.count)
    if hashes.count * 2 > table.count { grow() }
    return Symbol(index: hashes.count - 1)
  }

  /// The symbol of a word; nil where the log does not hold it.
  func find(_ word: [UInt8]) -> Symbol? {
    let hash = Symbols.hash(word.span, 0, word.count)
    return find(hash, word.span, ByteSpan(start: 0, count: word.count)).symbol
  }

  /// The symbol of the bytes in a span, and the slot where the search ended.
  @inline(__always)
  private func find(
    _ hash: UInt32, _ text: Span<UInt8>, _ span: ByteSpan
  ) -> (symbol: Symbol?, slot: Int) {
    var slot = Int(hash) & (table.count &- 1)
    while table[slot] != 0 {
      let index = Int(table[slot]) &- 1
      if hashes[index] == hash {
        let start = Int(starts[index])
        if Int(starts[index &+ 1]) &- start == span.count,
          bytes.span.isSame(start, as: text, span.start, count: span.count)
        {
          return (Symbol(index: index), slot)
        }
      }
      slot = (slot &+ 1) & (table.count &- 1)
    }
    return (nil, slot)
  }

  /// A symbol's word.
  func word(_ symbol: Symbol) -> ArraySlice<UInt8> {
    bytes[Int(starts[symbol.index])..<Int(starts[symbol.index + 1])]
  }

  /// What a symbol's word looks like.
  func form(_ symbol: Symbol) -> WordForm { forms[symbol.index] }

  /// Forgets the newest words, so that so many are left.
  ///
  /// In the table a word lies behind those it collided with, and all of these are older: taking the
  /// newest away leaves no gap in front of another.
  mutating func forget(downTo count: Int) {
    while hashes.count > count {
      let index = hashes.count - 1
      var slot = Int(hashes[index]) & (table.count - 1)
      while Int(table[slot]) - 1 != index { slot = (slot + 1) & (table.count - 1) }
      table[slot] = 0
      starts.removeLast()
      bytes.removeLast(bytes.count - Int(starts[index]))
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
}
