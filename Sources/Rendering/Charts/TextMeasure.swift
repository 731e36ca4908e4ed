/// How much room text takes in a picture, estimated from above: the font is the reader's.
enum TextMeasure {
  /// The size of text in a picture.
  static let size = 13.0

  static func width(_ text: String, size: Double = size, isBold: Bool = false) -> Double {
    text.reduce(0) { $0 + width($1) } * size * (isBold ? 1.1 : 1)
  }

  /// A character's width as a part of the size, as in a wide font without serifs.
  private static func width(_ character: Character) -> Double {
    if TextWidth.of(character) == 2 { return 1.05 }
    guard let byte = character.asciiValue else { return 0.68 }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return 0.64
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte == UInt8(ascii: "W") ? 1 : 0.76
    case UInt8(ascii: "m"), UInt8(ascii: "w"): return 0.98
    case UInt8(ascii: "f"), UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"),
      UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "-"), UInt8(ascii: "'"):
      return 0.42
    default: return 0.63
    }
  }
}
