// The order of a set, told from its elements as the log writes them.
extension Span<UInt8> {
  /// Whether an element comes before another: integers by size, then strings by their UTF-8 bytes,
  /// then all others by their bytes.
  func precedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let (x, y) = (kind(a), kind(b))
    guard x == y else { return x < y }
    switch x {
    case 0: return integer(a) < integer(b)
    case 1: return stringPrecedes(a, b)
    default: return order(a, b) < 0
    }
  }

  /// 0 for an integer, 1 for a string, 2 for anything else.
  private func kind(_ range: Range<Int>) -> Int {
    switch byte(range.lowerBound) {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): 0
    case UInt8(ascii: "\""): 1
    default: 2
    }
  }

  private func integer(_ range: Range<Int>) -> Int {
    let isNegative = byte(range.lowerBound) == UInt8(ascii: "-")
    let digits = Day.digits(self, isNegative ? range.dropFirst() : range) ?? 0
    return isNegative ? -digits : digits
  }

  private func stringPrecedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    // Without their quotes, of which the closing one would count.
    let a = (a.lowerBound + 1)..<(a.upperBound - 1)
    let b = (b.lowerBound + 1)..<(b.upperBound - 1)
    if holdsEscape(a) || holdsEscape(b) { return utf8Precedes(string(a), string(b)) }
    return order(a, b) < 0
  }

  private func holdsEscape(_ range: Range<Int>) -> Bool {
    range.contains { byte($0) == UInt8(ascii: "\\") }
  }

  /// The string that stands between two quotes.
  private func string(_ range: Range<Int>) -> String {
    var reader = JSONReader(array((range.lowerBound - 1)..<(range.upperBound + 1)))
    return (try? reader.document())?.string ?? ""
  }

  /// The bytes in a range.
  func array(_ range: Range<Int>) -> [UInt8] { range.map { byte($0) } }

  /// Below zero where the bytes of the first range come first, above it where they come last.
  func order(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    var done = 0
    while done < a.count, done < b.count {
      let (x, y) = (byte(a.lowerBound + done), byte(b.lowerBound + done))
      if x != y { return Int(x) - Int(y) }
      done += 1
    }
    return a.count - b.count
  }
}
