import TestSupport

/// Changes of a line's bytes at random.
enum Mutation {
  /// Changes a few bytes that stand together.
  static func change(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let fragments = [
      "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "null", "-0", "1e9", "\u{301}", "é", "\r",
      "\n", " ", "\"seq\":1,", "\"on\":\"2011\",", "\"event\":{},", "\u{0}",
    ]
    let index = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, index + Int.random(in: 0..<6, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(index..<end)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
    case 2: bytes.insert(contentsOf: bytes[index..<end], at: index)
    case 3:
      bytes.insert(contentsOf: (fragments.randomElement(using: &random) ?? "").utf8, at: index)
    case 4 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &random)
    default: if index < bytes.count { bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    }
  }
}
