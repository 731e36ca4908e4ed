/// Text broken at words.
enum Wrapping {
  /// Lines no wider than asked. A word that is wider itself is broken behind a sign such as `/`.
  static func lines(_ text: String, width: Int, firstWidth: Int? = nil) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    func room() -> Int { max(1, lines.isEmpty ? firstWidth ?? width : width) }
    for word in text.split(separator: " ") {
      var word = word
      var count = TextWidth.of(word)
      if length > 0, length + 1 + count > room() {
        lines.append(line)
        (line, length) = ("", 0)
      }
      while count > room() {
        let end = breaking(word, at: room())
        lines.append(String(word[..<end]))
        word = word[end...]
        count = TextWidth.of(word)
      }
      if length > 0 { line += " " }
      length += count + (length > 0 ? 1 : 0)
      line += word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Where to break a word that is wider than the room: behind the last sign that fits, or where
  /// the room ends.
  private static func breaking(_ word: Substring, at room: Int) -> Substring.Index {
    var width = 0
    var end = word.startIndex
    var sign: Substring.Index?
    for index in word.indices {
      width += TextWidth.of(word[index])
      if width > room { break }
      end = word.index(after: index)
      if "/,;:-_.(){}".contains(word[index]) { sign = end }
    }
    // A character wider than the room stands alone.
    return sign ?? (end == word.startIndex ? word.index(after: end) : end)
  }
}
