/// Text broken at words.
enum Wrapping {
  /// Lines no wider than asked, but for words that are wider themselves.
  static func lines(_ text: String, width: Int, firstWidth: Int? = nil) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let room = lines.isEmpty ? firstWidth ?? width : width
      let count = word.count
      if length > 0, length + 1 + count > room {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 { line += " " }
      length += count + (length > 0 ? 1 : 0)
      line += word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
