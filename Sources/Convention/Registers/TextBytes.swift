/// Searches of text by its bytes. What is looked for is ASCII, so that a match in UTF-8 is a match of
/// characters, but for a letter with a combining mark behind it, which no word here has.
struct TextBytes {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// With the letters A to Z in lower case.
  init(lowercasing text: String) {
    bytes = text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether a word stands at an offset.
  @inline(__always)
  func has(_ word: [UInt8], at offset: Int) -> Bool {
    guard offset + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[offset + index] != word[index] { return false }
    return true
  }
}

/// Words of ASCII letters, to be found among many that are none of them: a table of their first two
/// letters and their lengths turns nearly all others away without a hash.
struct WordList: Sendable {
  private let words: Set<String>
  /// By the lower five bits of the first two letters: the lengths of words, one bit each.
  private let lengths: [UInt32]

  init(_ words: Set<String>) {
    self.words = words
    var lengths = [UInt32](repeating: 0, count: 1024)
    for word in words {
      let bytes = Array(word.utf8)
      lengths[WordList.key(bytes[...])] |= 1 << UInt32(min(bytes.count, 31))
    }
    self.lengths = lengths
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    lengths[WordList.key(word)] & 1 << UInt32(min(word.count, 31)) != 0
      && words.contains(String(decoding: word, as: UTF8.self))
  }

  private static func key(_ word: ArraySlice<UInt8>) -> Int {
    guard let first = word.first else { return 0 }
    let second = word.count > 1 ? word[word.startIndex + 1] : 0
    return Int(first & 31) << 5 | Int(second & 31)
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between an ASCII separator, found by bytes; empty parts are left out. Between texts
  /// of a few hundred bytes this takes a tenth of what `split(separator:)` of strings takes.
  func parts(between separator: String) -> [Substring] {
    let mark = Array(separator.utf8)
    var parts: [Substring] = []
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      if utf8[index] == mark[0], utf8[index...].starts(with: mark) {
        if start < index { parts.append(self[start..<index]) }
        index = utf8.index(index, offsetBy: mark.count)
        start = index
      } else {
        utf8.formIndex(after: &index)
      }
    }
    if start < index { parts.append(self[start..<index]) }
    return parts
  }
}
