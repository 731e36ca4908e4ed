/// A State or territory by its ISO 3166-1 alpha-3 code, or by a user-assigned one where ISO has
/// none.
///
/// Held as a number below 26³, so that sets of States cost no more than sets of integers. Codes
/// order as their letters do.
package struct StateCode: Sendable, Hashable, Comparable {
  private let number: UInt16

  /// Reads three capital letters; nil for anything else.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 3 else { return nil }
    var value: UInt16 = 0
    for byte in text.utf8 {
      guard (0x41...0x5A).contains(byte) else { return nil }
      value = value * 26 + UInt16(byte - 0x41)
    }
    number = value
  }

  package static func < (a: StateCode, b: StateCode) -> Bool { a.number < b.number }
}

extension StateCode: CustomStringConvertible {
  /// The three letters.
  package var description: String {
    let letters = [number / 676, number / 26 % 26, number % 26]
    return String(decoding: letters.map { UInt8($0) + 0x41 }, as: UTF8.self)
  }
}
