// What an event is about: its type, its State and the members its type declares as key, never `on`.
// Two events with one fact key are one fact with two witnesses. A member that is absent counts as
// `null`, and `occurrence` as 1.
extension LogContents {
  /// A number that two events with one fact key share.
  package func factHash(_ record: Record) -> UInt64 {
    var hash = Hash()
    hash.combine(UInt64(record.type))
    hash.combine(record.state.map { UInt64($0.number) } ?? .max)
    for index in vocabulary.keys.range(Int(record.type)) {
      let member = vocabulary.keys.members[index]
      guard let slot = slot(member.place, of: record) else {
        hash.combine(member.isOccurrence ? 1 : .max)
        continue
      }
      if member.isSpan {
        hash.combine(bytes.span, ByteSpan(raw: slot))
      } else {
        hash.combine(slot)
      }
    }
    return hash.value
  }

  /// Whether two events tell of one fact.
  package func isSameFact(_ a: Record, _ b: Record) -> Bool {
    guard a.type == b.type, a.state == b.state else { return false }
    for index in vocabulary.keys.range(Int(a.type)) {
      let member = vocabulary.keys.members[index]
      switch (slot(member.place, of: a), slot(member.place, of: b)) {
      case (nil, nil): break
      case (let x?, let y?):
        let isSame = member.isSpan ? isSameText(ByteSpan(raw: x), ByteSpan(raw: y)) : x == y
        if !isSame { return false }
      case (let x?, nil), (nil, let x?):
        if !member.isOccurrence || x != 1 { return false }
      }
    }
    return true
  }

  func isSameText(_ a: ByteSpan, _ b: ByteSpan) -> Bool {
    let bytes = bytes.span
    return a.count == b.count && bytes.isSame(a.start, as: bytes, b.start, count: a.count)
  }

  /// The fact key as a canonical JSON array, by which facts are put in order.
  package func factKey(_ record: Record) -> [UInt8] {
    let type = vocabulary.shapes[Int(record.type)].name
    var key = Array("[\"\(type)\",".utf8)
    key += record.state.map { Array("\"\($0)\"".utf8) } ?? Array("null".utf8)
    for index in vocabulary.keys.range(Int(record.type)) {
      let member = vocabulary.keys.members[index]
      key.append(UInt8(ascii: ","))
      if let slot = slot(member.place, of: record) {
        key += written(slot, vocabulary.payloads[Int(record.type)][member.place].kind)
      } else {
        key += (member.isOccurrence ? "1" : "null").utf8
      }
    }
    return key + [UInt8(ascii: "]")]
  }

  /// Whether the fact key of an event comes before that of another, both as `factKey` writes them.
  ///
  /// The keys are not written for it: what is equal in both is passed over, and what follows the
  /// first difference does not count.
  package func factKeyPrecedes(_ a: Record, _ b: Record) -> Bool {
    guard a.type == b.type else { return factKey(a).lexicographicallyPrecedes(factKey(b)) }
    switch (a.state, b.state) {
    case (let x?, let y?): if x != y { return x < y }
    // A code begins with a quote, which comes before the first letter of `null`.
    case (.some, nil): return true
    case (nil, .some): return false
    case (nil, nil): break
    }
    let type = Int(a.type)
    let range = vocabulary.keys.range(type)
    for index in range {
      let member = vocabulary.keys.members[index]
      let (x, y) = (slot(member.place, of: a), slot(member.place, of: b))
      if x == y { continue }
      let kind = vocabulary.payloads[type][member.place].kind
      if let x, let y, let precedes = wordPrecedes(x, y, kind) { return precedes }
      // Of two numbers the one may begin as the other does: what stands behind it tells.
      let end = UInt8(ascii: index + 1 == range.upperBound ? "]" : ",")
      let (left, right) = (part(x, kind, member, end), part(y, kind, member, end))
      if left != right { return left.lexicographicallyPrecedes(right) }
    }
    return false
  }

  /// Whether one of two different words comes first; nil for what is no word. No byte of a word
  /// comes before the quote that would end the shorter one.
  private func wordPrecedes(_ x: UInt64, _ y: UInt64, _ kind: ValueKind) -> Bool? {
    switch kind {
    case .identifier, .code, .reference:
      symbols.word(Symbol(index: Int(x))).lexicographicallyPrecedes(
        symbols.word(Symbol(index: Int(y))))
    case .word(let words): utf8Precedes(words[Int(x)], words[Int(y)])
    default: nil
    }
  }

  /// A member of a fact key with the byte behind it.
  private func part(
    _ slot: UInt64?, _ kind: ValueKind, _ member: FactKeys.Member, _ end: UInt8
  ) -> [UInt8] {
    (slot.map { written($0, kind) } ?? Array((member.isOccurrence ? "1" : "null").utf8)) + [end]
  }

  /// A slot as it is written in the log.
  private func written(_ slot: UInt64, _ kind: ValueKind) -> [UInt8] {
    func quoted(_ text: some Sequence<UInt8>) -> [UInt8] {
      [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
    }
    switch kind {
    case .integer: return Array(String(Int64(bitPattern: slot)).utf8)
    case .flag: return Array("true".utf8)
    case .word(let words): return quoted(words[Int(slot)].utf8)
    case .day: return quoted(Day(number: Int32(truncatingIfNeeded: slot)).description.utf8)
    case .date: return quoted(PartialDate(packed: slot).text.utf8)
    case .identifier, .code, .reference:
      return quoted(symbols.word(Symbol(index: Int(slot))))
    case .text, .decimal, .digest: return quoted(bytes[ByteSpan(raw: slot).range])
    case .list, .set, .record, .either, .nullable, .json:
      return Array(bytes[ByteSpan(raw: slot).range])
    case .event: return Array(bytes[replacements[Int(slot)].line.range])
    }
  }

  /// FNV-1a, a word at a time, with a last mix.
  private struct Hash {
    private var state: UInt64 = 14_695_981_039_346_656_037

    mutating func combine(_ word: UInt64) {
      state = (state ^ word) &* 1_099_511_628_211
      state ^= state >> 29
    }

    mutating func combine(_ bytes: Span<UInt8>, _ text: ByteSpan) {
      combine(UInt64(text.count))
      var done = 0
      while done &+ 8 <= text.count {
        combine(bytes.word(text.start &+ done))
        done &+= 8
      }
      combine(bytes.word(text.start &+ done) & UInt64.mask(text.count &- done))
    }

    var value: UInt64 { (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15 }
  }
}

extension ValueKind {
  /// Whether a slot holds a span of the log's bytes rather than the value itself.
  var isSpan: Bool {
    switch self {
    case .text, .decimal, .digest, .list, .set, .record, .either, .nullable, .json: true
    case .integer, .flag, .word, .day, .date, .identifier, .code, .reference, .event: false
    }
  }
}

extension LogContents {
  /// Whether two records of one type hold the same value in a member, or none.
  package func isSame(_ member: MemberShape, _ a: Record, _ b: Record) -> Bool {
    guard a.type == b.type, let place = vocabulary.place(of: member.tag, in: Int(a.type)) else {
      return false
    }
    switch (slot(place, of: a), slot(place, of: b)) {
    case (nil, nil): return true
    case (let x?, let y?):
      return member.kind.isSpan ? isSameText(ByteSpan(raw: x), ByteSpan(raw: y)) : x == y
    case (.some, nil), (nil, .some): return false
    }
  }
}
