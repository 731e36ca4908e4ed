/// The short names that States have or had, to be found in a text.
struct StateNames {
  /// By the first byte.
  private var names: [UInt8: [String]] = [:]

  mutating func add(_ country: Country) {
    for name in country.names.map(\.short) {
      if let first = name.utf8.first { names[first, default: []].append(name) }
    }
  }

  /// The name that a text says first, as a word of its own; nil where it says none.
  func first(in text: String) -> String? {
    let bytes = Array(text.utf8)
    for start in bytes.indices where start == 0 || !isLetter(bytes[start - 1]) {
      let found = names[bytes[start]]?.first { name in
        let end = start + name.utf8.count
        return end <= bytes.count && bytes[start..<end].elementsEqual(name.utf8)
          && (end == bytes.count || !isLetter(bytes[end]))
      }
      if let found { return found }
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
