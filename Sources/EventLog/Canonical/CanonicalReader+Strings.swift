import Foundation

extension CanonicalReader {
  /// A string that is not empty, from behind its opening quote on: what stands before the closing
  /// one.
  mutating func text(_ bytes: Span<UInt8>) throws(Refusal) -> ByteSpan {
    let range = try string(bytes)
    guard !range.isEmpty else { throw Refusal() }
    return try span(range)
  }

  /// The bytes up to the next quote. Steps over it; whoever asks checks the bytes.
  mutating func plain(_ bytes: Span<UInt8>) throws(Refusal) -> Range<Int> {
    let start = offset
    var quotes: UInt64
    repeat {
      guard offset < bytes.count else { throw Refusal() }
      quotes = (bytes.word(offset) ^ UInt64.all(UInt8(ascii: "\""))).zeroBytes
      offset &+= quotes == 0 ? 8 : quotes.firstByte
    } while quotes == 0
    offset &+= 1
    return start..<(offset &- 1)
  }

  /// A string as the log writes it, from behind its opening quote on: well-formed UTF-8 in
  /// normalization form C, each character as it is or in its one escape. Steps over the closing
  /// quote.
  mutating func string(_ bytes: Span<UInt8>) throws(Refusal) -> Range<Int> {
    let start = offset
    var isCertain = true
    while true {
      let word = bytes.word(offset)
      // Quotes, backslashes, control characters (from which the subtraction borrows) and all bytes
      // beyond ASCII stop the run. A borrow can stop it too early at a byte that is none of these;
      // only the lowest stop is looked at, and to that nothing is borrowed.
      let stops =
        (word ^ UInt64.all(UInt8(ascii: "\""))).zeroBytes
        | (word ^ UInt64.all(UInt8(ascii: "\\"))).zeroBytes
        | ((word &- UInt64.all(0x20)) & ~word | word) & UInt64.highBits
      if stops == 0 {
        offset &+= 8
        continue
      }
      offset &+= stops.firstByte
      let byte = bytes.byte(offset)
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        try escape(bytes)
      } else {
        guard byte >= 0x80, let scalar = UTF8Scalar(in: bytes, at: offset) else {
          throw Refusal()
        }
        // Every scalar below U+0300 is its own normal form; those from there on lead with 0xCC or
        // more.
        if byte >= 0xCC { isCertain = false }
        offset &+= scalar.length
      }
    }
    offset &+= 1
    let range = start..<(offset &- 1)
    guard isCertain || CanonicalReader.isNormal(bytes, range) else { throw Refusal() }
    return range
  }

  /// An escape as RFC 8785, section 3.2.2.2, has it: of a character that needs one, in its shortest
  /// form.
  private mutating func escape(_ bytes: Span<UInt8>) throws(Refusal) {
    switch bytes.byte(offset &+ 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"),
      UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "r"):
      offset &+= 2
    case UInt8(ascii: "u"):
      let (high, low) = (bytes.byte(offset &+ 4), bytes.byte(offset &+ 5))
      guard bytes.byte(offset &+ 2) == UInt8(ascii: "0"),
        bytes.byte(offset &+ 3) == UInt8(ascii: "0"),
        high == UInt8(ascii: "0") || high == UInt8(ascii: "1"),
        low.isDigit || low &- UInt8(ascii: "a") < 6,
        // These have a shorter one: backspace, tab, line feed, form feed, carriage return.
        high == UInt8(ascii: "1") || !"89acd".utf8.contains(low)
      else { throw Refusal() }
      offset &+= 6
    default: throw Refusal()
    }
  }

  /// Whether a string, which is otherwise as the log writes it, is in normalization form C.
  @inline(never)
  private static func isNormal(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes.byte(index)
      if byte == UInt8(ascii: "\\") {
        // What an escape stands for has no other form and joins with nothing: no more than a space.
        text.append(0x20)
        index += bytes.byte(index + 1) == UInt8(ascii: "u") ? 6 : 2
      } else {
        text.append(byte)
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8
      .elementsEqual(text)
  }
}
