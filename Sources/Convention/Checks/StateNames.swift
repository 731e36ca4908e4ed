/// The short names that States have or had, to be found in a text.
struct StateNames {
  /// By the first byte.
  private var names = [[(name: String, bytes: [UInt8])]](repeating: [], count: 256)

  mutating func add(_ country: Country) {
    for name in country.names.map(\.short) {
      let bytes = Array(name.utf8)
      if let first = bytes.first { names[Int(first)].append((name, bytes)) }
    }
  }

  /// The name that a text says first, as a word of its own; nil where it says none.
  func first(in text: String) -> String? {
    let text = TextBytes(text)
    let bytes = text.bytes
    for start in bytes.indices where start == 0 || !isLetter(bytes[start - 1]) {
      for (name, word) in names[Int(bytes[start])] where text.has(word, at: start) {
        let end = start + word.count
        if end == bytes.count || !isLetter(bytes[end]) { return name }
      }
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
