/// Three capital letters, as ISO 3166-1 alpha-3 codes are.
///
/// Held as a number below 26^3, so that sets of codes cost no more than sets of integers. Codes
/// order as their letters do.
package struct Code: Sendable, Hashable, Comparable {
  /// From 0 for `AAA` to 17575 for `ZZZ`.
  package let number: UInt16

  /// The code of a number that is one.
  init(number: UInt16) { self.number = number }

  /// Reads three capital letters; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// Reads the bytes in a range as three capital letters; nil for anything else.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count == 3 else { return nil }
    var value: UInt16 = 0
    for index in range {
      let letter = bytes.byte(index) &- UInt8(ascii: "A")
      guard letter < 26 else { return nil }
      value = value * 26 + UInt16(letter)
    }
    number = value
  }

  package static func < (a: Code, b: Code) -> Bool { a.number < b.number }
}

extension Code: CustomStringConvertible {
  /// The three letters.
  package var description: String {
    func letter(_ number: UInt16) -> UInt8 { UInt8(number) + UInt8(ascii: "A") }
    let letters = [letter(number / 676), letter(number / 26 % 26), letter(number % 26)]
    return String(decoding: letters, as: UTF8.self)
  }
}
