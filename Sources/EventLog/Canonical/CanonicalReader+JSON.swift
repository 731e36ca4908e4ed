extension CanonicalReader {
  /// Steps over any value as the log writes it: without white space, every number an integer, no
  /// member of an object twice.
  ///
  /// - Parameter depth: how many objects and arrays it stands in.
  mutating func json(_ bytes: Span<UInt8>, depth: Int) throws(Refusal) {
    switch bytes.byte(offset) {
    case UInt8(ascii: "\""):
      offset += 1
      _ = try string(bytes)
    case UInt8(ascii: "{"): try object(bytes, depth: depth)
    case UInt8(ascii: "["): try array(bytes, depth: depth)
    case UInt8(ascii: "t"): try expect(grammar.envelope.true, bytes)
    case UInt8(ascii: "f"): try expect(grammar.envelope.false, bytes)
    case UInt8(ascii: "n"): try expect(grammar.envelope.null, bytes)
    default: _ = try integer(bytes)
    }
  }

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) throws(Refusal) {
    guard depth < LineReader.maximumDepth else { throw Refusal() }
    offset += 1
    if take(UInt8(ascii: "]"), bytes) { return }
    repeat { try json(bytes, depth: depth + 1) } while take(UInt8(ascii: ","), bytes)
    try expect(UInt8(ascii: "]"), bytes)
  }

  private mutating func object(_ bytes: Span<UInt8>, depth: Int) throws(Refusal) {
    guard depth < LineReader.maximumDepth else { throw Refusal() }
    let mark = names.count
    offset += 1
    if take(UInt8(ascii: "}"), bytes) { return }
    repeat {
      try expect(UInt8(ascii: "\""), bytes)
      // Each text has one form: two names are the same where their bytes are.
      names.append(try span(string(bytes)))
      try expect(UInt8(ascii: ":"), bytes)
      try json(bytes, depth: depth + 1)
    } while take(UInt8(ascii: ","), bytes)
    try expect(UInt8(ascii: "}"), bytes)
    guard areDistinct(bytes, from: mark) else { throw Refusal() }
    names.removeLast(names.count - mark)
  }

  /// Whether no two of the names from a place on are the same.
  private func areDistinct(_ bytes: Span<UInt8>, from mark: Int) -> Bool {
    // Of a few names each is held against those before it; of many, neighbours in order are.
    if names.count - mark > 16 {
      let sorted = names[mark...].map { bytes.array($0.range) }
        .sorted { $0.lexicographicallyPrecedes($1) }
      return zip(sorted, sorted.dropFirst()).allSatisfy { $0 != $1 }
    }
    for place in mark..<names.count {
      for other in mark..<place where isSame(names[place].range, names[other].range, bytes) {
        return false
      }
    }
    return true
  }

  private func isSame(_ a: Range<Int>, _ b: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    a.count == b.count && bytes.isSame(a.lowerBound, as: bytes, b.lowerBound, count: a.count)
  }
}
