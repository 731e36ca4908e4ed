import EventLog

/// An exact quotient, for shares and growth rates.
package struct Fraction: Sendable, Hashable, Comparable {
  package let numerator: Int
  /// Above zero.
  package let denominator: Int

  package init(_ numerator: Int, over denominator: Int = 1) {
    precondition(denominator > 0, "a fraction needs a denominator above zero")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Reads a decimal number such as `-12.5`; nil for anything else.
  package init?(decimal text: String) {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.count < 10 }),
      let whole = Int(parts.joined())
    else { return nil }
    let scale = (0..<(parts.count == 2 ? parts[1].utf8.count : 0)).reduce(1) { scale, _ in
      scale * 10
    }
    self.init(negative ? -whole : whole, over: scale)
  }

  package static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
  package static func == (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
  }
  package func hash(into hasher: inout Hasher) {
    // Equal fractions may differ in their terms, so only the rounded value is hashed.
    hasher.combine(numerator / denominator)
  }
  package static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator,
      over: a.denominator * b.denominator)
  }
  package static func - (a: Fraction, b: Fraction) -> Fraction {
    a + Fraction(-b.numerator, over: b.denominator)
  }

  /// The integer it equals; nil for anything between two.
  package var integer: Int? { numerator % denominator == 0 ? numerator / denominator : nil }

  /// Rounded half away from zero to two decimals, without trailing zeros: `30.43`.
  package var decimal: String {
    let scaled = numerator.magnitude * 200 + UInt(denominator)
    let hundredths = scaled / (2 * UInt(denominator))
    var text = String(hundredths / 100)
    if hundredths % 100 != 0 {
      let rest = hundredths % 100
      text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    }
    return numerator < 0 && hundredths > 0 ? "-" + text : text
  }
}
