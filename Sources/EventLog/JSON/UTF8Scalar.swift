/// One scalar of a text in UTF-8, decoded strictly.
///
/// Overlong forms, surrogates and anything beyond U+10FFFF are refused, as are sequences cut short
/// (the Unicode Standard, table 3-7).
package struct UTF8Scalar: Sendable {
  package let value: Unicode.Scalar
  /// Bytes it takes, 1 to 4.
  package let length: Int

  /// The scalar that begins at `offset`; nil where the bytes are ill-formed or at their end.
  package init?(in bytes: [UInt8], at offset: Int) {
    guard offset < bytes.count else { return nil }
    self.init(in: bytes.span, at: offset)
  }

  /// The scalar that begins at `offset`; nil where the bytes are ill-formed.
  ///
  /// - Precondition: there is a byte at the offset.
  init?(in bytes: Span<UInt8>, at offset: Int) {
    let first = bytes.byte(offset)
    var second: ClosedRange<UInt8> = 0x80...0xBF
    var code: UInt32
    switch first {
    case 0x00...0x7F: (length, code) = (1, UInt32(first))
    case 0xC2...0xDF: (length, code) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF:
      (length, code) = (3, UInt32(first & 0x0F))
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      (length, code) = (4, UInt32(first & 0x07))
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return nil
    }
    guard offset + length <= bytes.count else { return nil }
    for index in 1..<max(1, length) {
      let byte = bytes.byte(offset + index)
      guard (index == 1 ? second : 0x80...0xBF).contains(byte) else { return nil }
      code = code << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(code) else { return nil }
    value = scalar
  }
}
