// Checked loads. Eight bytes at a time are what makes reading quick: one load and a few operations
// tell whether any of them is, say, a quote.
extension Span<UInt8> {
  /// The byte at an offset; 0 behind the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset < count ? self[offset] : 0
  }

  /// Eight bytes from an offset on, the first one lowest; zeros behind the end.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 {
    guard offset <= count &- 8 else { return lastWord(offset) }
    // The load checks its bounds. It is called unsafe since there are types that not all bytes are
    // values of; all are values of UInt64.
    return UInt64(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(never)
  private func lastWord(_ offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in (offset..<(offset + 8)).reversed() { word = word << 8 | UInt64(byte(index)) }
    return word
  }

  /// Whether two runs of bytes are the same.
  @inline(__always)
  func isSame(_ start: Int, as other: Span<UInt8>, _ otherStart: Int, count: Int) -> Bool {
    var done = 0
    while done &+ 8 <= count {
      if word(start &+ done) != other.word(otherStart &+ done) { return false }
      done &+= 8
    }
    let difference = word(start &+ done) ^ other.word(otherStart &+ done)
    return difference & UInt64.mask(count &- done) == 0
  }
}

extension UInt64 {
  /// The lowest bytes set, so many of them, from 0 to 7.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 { (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1 }

  /// The highest bit of each of eight bytes.
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The byte in all eight places.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of the lowest byte that is zero, and of no byte below it.
  @inline(__always)
  var zeroBytes: UInt64 { (self &- UInt64.all(1)) & ~self & UInt64.highBits }

  /// Which of the eight bytes the lowest bit set lies in.
  @inline(__always)
  var firstByte: Int { trailingZeroBitCount &>> 3 }
}
