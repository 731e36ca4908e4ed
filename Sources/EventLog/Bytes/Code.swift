/// Three capital letters, as ISO 3166-1 alpha-3 codes are.
///
/// Held as a number below 26^3, so that sets of codes cost no more than sets of integers. Codes
/// order as their letters do.
package struct Code: Sendable, Hashable, Comparable {
  /// From 0 for `AAA` to 17575 for `ZZZ`.
  package let number: UInt16

  /// Reads three capital letters; nil for anything else.
  package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

  /// Reads three capital letters in ASCII; nil for anything else.
  init?(utf8 bytes: some Collection<UInt8>) {
    guard bytes.count == 3 else { return nil }
    var value: UInt16 = 0
    for byte in bytes {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return nil }
      value = value * 26 + UInt16(byte - UInt8(ascii: "A"))
    }
    number = value
  }

  package static func < (a: Code, b: Code) -> Bool { a.number < b.number }
}

extension Code: CustomStringConvertible {
  /// The three letters.
  package var description: String {
    let letters = [number / 676, number / 26 % 26, number % 26]
    return String(decoding: letters.map { UInt8($0) + UInt8(ascii: "A") }, as: UTF8.self)
  }
}
