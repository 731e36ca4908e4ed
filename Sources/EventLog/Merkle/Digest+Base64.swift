extension Digest {
  private static let base64Digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// How many characters the base64 form has.
  package static let base64Length = 44

  /// The 32 bytes in base64, RFC 4648 section 4: 43 digits and one `=`.
  package var base64: String {
    var text: [UInt8] = []
    text.reserveCapacity(Digest.base64Length)
    appendBase64(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  func appendBase64(to text: inout [UInt8]) {
    let bytes = self.bytes + [0]
    for start in stride(from: 0, to: 33, by: 3) {
      let bits =
        UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
      for place in 0..<4 {
        text.append(Digest.base64Digits[Int(bits >> UInt32(18 - 6 * place)) & 63])
      }
    }
    text[text.count - 1] = UInt8(ascii: "=")
  }

  /// Reads what `base64` writes and nothing else: also the bits that stand for no byte must be 0.
  package init?(base64 text: some Collection<UInt8>) {
    guard text.count == Digest.base64Length else { return nil }
    var words = SIMD8<UInt32>()
    var (bits, bitCount, word) = (UInt64(0), 0, 0)
    for (place, character) in text.enumerated() {
      if place == Digest.base64Length - 1 {
        guard character == UInt8(ascii: "="), bits == 0 else { return nil }
        break
      }
      guard let digit = Digest.value(ofBase64: character) else { return nil }
      bits = bits << 6 | UInt64(digit)
      bitCount += 6
      if bitCount >= 32 {
        bitCount -= 32
        words[word] = UInt32(truncatingIfNeeded: bits >> UInt64(bitCount))
        bits &= (1 << UInt64(bitCount)) - 1
        word += 1
      }
    }
    self.init(words: words)
  }

  private static func value(ofBase64 character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
