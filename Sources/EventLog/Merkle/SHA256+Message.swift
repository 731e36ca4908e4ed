extension SHA256 {
  /// Bytes in a buffer, taken as a message in blocks of 64 bytes, after FIPS 180-4.
  struct Message {
    /// Where its first byte lies in the buffer. A prefix stands in place of the byte there.
    private let offset: Int
    /// How many bytes it has, with the prefix.
    private let count: Int
    private let prefix: UInt8?

    /// - Parameter prefix: a byte to be hashed before those in the buffer.
    init(_ range: Range<Int>, prefix: UInt8? = nil) {
      let prefixCount = prefix == nil ? 0 : 1
      offset = range.lowerBound &- prefixCount
      count = range.upperBound &- range.lowerBound &+ prefixCount
      self.prefix = prefix
    }

    /// Section 5.1.1: a one bit, zeros, and the length in 64 bits, up to a whole number of blocks.
    var blockCount: Int { (count &+ 8) / 64 &+ 1 }

    /// A block of it, from 0; behind the last one, the last one again.
    @inline(__always)
    func block(_ index: Int) -> Block {
      let last = blockCount &- 1
      let index = index < last ? index : last
      return Block(
        offset: offset &+ index &* 64, rest: count &- index &* 64,
        prefix: index == 0 ? prefix : nil, bitCount: index == last ? UInt64(count) &* 8 : nil)
    }
  }

  /// Sixteen words of a message and its padding.
  struct Block {
    /// Where its first byte lies in the buffer. A prefix stands in place of the byte there.
    let offset: Int
    /// How many bytes the message has from the start of this block on; below zero where the padding
    /// began in the block before.
    let rest: Int
    /// The first byte, if that is not in the buffer.
    let prefix: UInt8?
    /// The length of the message, with which its last block ends.
    let bitCount: UInt64?

    /// Whether there is no padding in it.
    @inline(__always)
    var isWhole: Bool { rest >= 64 }

    /// The first word of a whole block.
    @inline(__always)
    func firstWord(in bytes: Span<UInt8>) -> UInt32 {
      guard let prefix else { return SHA256.word(bytes, at: offset) }
      return UInt32(prefix) &<< 24 | SHA256.word(bytes, at: offset &+ 1) &>> 8
    }

    /// All words, with what there is of prefix and padding.
    func words(in bytes: Span<UInt8>) -> InlineArray<16, UInt32> {
      var words = InlineArray<16, UInt32>(repeating: 0)
      var t = 0
      if prefix != nil {
        words[0] = edgeWord(0, in: bytes)
        t = 1
      }
      let wholeCount = isWhole ? 16 : rest &>> 2
      while t < wholeCount {
        words[t] = SHA256.word(bytes, at: offset &+ t &* 4)
        t = t &+ 1
      }
      if t < 16 && t &* 4 <= rest { words[t] = edgeWord(t, in: bytes) }
      if let bitCount {
        words[14] = UInt32(truncatingIfNeeded: bitCount &>> 32)
        words[15] = UInt32(truncatingIfNeeded: bitCount)
      }
      return words
    }

    /// A word that is not in the buffer as it stands: with the prefix, or where the padding begins.
    private func edgeWord(_ t: Int, in bytes: Span<UInt8>) -> UInt32 {
      var word: UInt32 = 0
      for position in (t * 4)..<(t * 4 + 4) {
        let byte: UInt8
        if position == 0, let prefix {
          byte = prefix
        } else if position < rest {
          byte = bytes[offset + position]
        } else {
          byte = position == rest ? 0x80 : 0
        }
        word = word << 8 | UInt32(byte)
      }
      return word
    }
  }

  /// Section 5.2.1: four bytes of the buffer as a word, most significant byte first.
  ///
  /// The load checks its bounds. It is called unsafe since there are types that not all bytes are
  /// values of; all are values of UInt32.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt32 {
    UInt32(
      bigEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: offset, as: UInt32.self))
  }
}
