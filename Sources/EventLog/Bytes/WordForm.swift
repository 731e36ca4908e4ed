/// What a word looks like, by its bytes.
enum WordForm: Sendable {
  /// A lower-case identifier: `a-z`, `0-9`, and single `-`, `.`, `/` between them.
  case identifier
  /// Three capital letters.
  case code
  case other

  /// The form of the bytes in a span.
  init(_ bytes: Span<UInt8>, _ span: ByteSpan) {
    if WordForm.isIdentifier(bytes, span.range) {
      self = .identifier
    } else if Code(bytes, span.range) != nil {
      self = .code
    } else {
      self = .other
    }
  }

  private static func isIdentifier(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var wasWord = false
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes.byte(index) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        wasWord = true
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
        guard wasWord else { return false }
        wasWord = false
      default: return false
      }
      index += 1
    }
    return wasWord
  }
}
