extension Fault {
  /// Bytes of a long line that are shown around the place.
  private static let excerptLength = 60

  /// The fault as people read it: place and message, then the line, and a caret under the place.
  ///
  ///     Events/00000001-register.jsonl:12:47: error: unknown type "treaty.singed"; did you mean ...
  ///       ..."by":"registry","type":"treaty.singed","state":"LAO",...
  ///                                 ^~~~~~~~~~~~~~~
  ///
  /// Of a long line 60 bytes are shown. What a terminal would obey or hide is shown as `·`, bytes
  /// that are not UTF-8 as U+FFFD. No LF at the end.
  ///
  /// - Parameter severity: the word after the place; `error`, or `warning` where the input is taken.
  package func rendered(as severity: String = "error") -> String {
    var place = Fault.printable(file)
    if line > 0 { place += ":\(line)" }
    if line > 0, column > 0 { place += ":\(column)" }
    var text = "\(place): \(severity): \(Fault.printable(message))"
    guard line > 0, !source.isEmpty else { return text }
    let (excerpt, caret) = excerpt()
    text += "\n  \(excerpt)"
    if !caret.isEmpty { text += "\n  \(caret)" }
    return text
  }

  /// The line, or what stands around the place, and the caret line that goes with it.
  private func excerpt() -> (text: String, caret: String) {
    let start = min(max(0, column - 1), source.count)
    let end = min(start + length, source.count)
    let shown = window(start: start, end: end)
    var text = shown.lowerBound > 0 ? "..." : ""
    var caretColumn = text.utf8.count
    var caretWidth = 0
    var offset = shown.lowerBound
    while offset < shown.upperBound {
      let scalar = UTF8Scalar(in: source, at: offset)
      let shape = scalar?.value ?? "\u{FFFD}"
      text.unicodeScalars.append(Fault.isPrintable(shape) ? shape : "·")
      let width = Fault.width(of: shape)
      if offset < start { caretColumn += width } else if offset < end { caretWidth += width }
      offset += scalar?.length ?? 1
    }
    if shown.upperBound < source.count { text += "..." }
    guard column > 0 else { return (text, "") }
    let tail = String(repeating: "~", count: max(0, caretWidth - 1))
    return (text, String(repeating: " ", count: caretColumn) + "^" + tail)
  }

  /// The bytes to show for a place, cut between scalars.
  private func window(start: Int, end: Int) -> Range<Int> {
    let size = Fault.excerptLength
    guard source.count > size else { return 0..<source.count }
    let lead = max(10, (size - (end - start)) / 2)
    var lower = max(0, min(start - lead, source.count - size))
    var upper = lower + size
    // A scalar is at most three bytes longer than its first; more of these are no UTF-8 anyway.
    for _ in 0..<3 where lower > 0 && source[lower] & 0xC0 == 0x80 { lower -= 1 }
    for _ in 0..<3 where upper < source.count && source[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }

  // MARK: Scalars

  /// The text with nothing in it that a terminal obeys or hides, cut to so many scalars.
  package static func printable(_ text: String, limit: Int = .max) -> String {
    var shown = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < limit else { return String(shown) + "..." }
      shown.append(isPrintable(scalar) ? scalar : "·")
    }
    return String(shown)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }

  /// Columns a scalar takes on a terminal.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    // East Asian wide forms and pictographs.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: 0
      default: 1
      }
    }
  }
}
