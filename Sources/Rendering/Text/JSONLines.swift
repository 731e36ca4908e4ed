/// JSON broken into lines, which stays JSON.
enum JSONLines {
  /// Breaks a line behind commas that stand outside strings; what follows is set two spaces in.
  ///
  /// A single member wider than the line stays whole.
  static func wrapped(_ line: String, width: Int?) -> String {
    guard let width, TextWidth.of(line) > width else { return line }
    var lines: [String] = []
    var current = ""
    for piece in pieces(line) {
      if !current.isEmpty, TextWidth.of(current) + TextWidth.of(piece) > width {
        lines.append(current)
        current = "  "
      }
      current += piece
    }
    return (lines + [current]).joined(separator: "\n")
  }

  /// The text up to each comma outside strings.
  private static func pieces(_ line: String) -> [String] {
    var pieces = [""]
    var isInString = false
    var isEscaped = false
    for character in line {
      pieces[pieces.count - 1].append(character)
      if character == "\"", !isEscaped { isInString.toggle() }
      isEscaped = character == "\\" && !isEscaped
      if character == ",", !isInString { pieces.append("") }
    }
    return pieces
  }
}
