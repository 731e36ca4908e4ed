/// How many columns of a terminal text takes.
///
/// A combining mark takes none, a character of an East Asian script two. The widths are those of
/// Unicode Standard Annex 11, East Asian Width.
enum TextWidth {
  /// The columns that a text without line breaks takes.
  static func of(_ text: some StringProtocol) -> Int {
    // A byte of ASCII is a character of its own, but for a carriage return before a line feed.
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return bytes.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character: those of its widest scalar.
  static func of(_ character: Character) -> Int {
    character.unicodeScalars.map(of).max() ?? 0
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The scalars that take two columns.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
