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

  /// Digits before and behind the point of a decimal that is read: more than any figure needs, and
  /// few enough to reckon with.
  package static let (wholeDigits, decimals) = (9, 4)

  /// Reads a decimal number such as `-12.5`; nil for anything else, and for more digits than
  /// `wholeDigits` and `decimals`.
  package init?(decimal text: String) {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      zip(parts, [Fraction.wholeDigits, Fraction.decimals]).allSatisfy({ part, digits in
        (1...digits).contains(part.utf8.count)
          && part.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
      }),
      let whole = Int(parts.joined())
    else { return nil }
    let scale = (0..<(parts.count == 2 ? parts[1].utf8.count : 0)).reduce(1) { scale, _ in
      scale * 10
    }
    self.init(negative ? -whole : whole, over: scale)
  }

  package static func < (a: Fraction, b: Fraction) -> Bool {
    // At full width, so that no product overflows.
    let (left, right) = a.crossed(b)
    return left.high == right.high ? left.low < right.low : left.high < right.high
  }
  package static func == (a: Fraction, b: Fraction) -> Bool {
    let (left, right) = a.crossed(b)
    return left == right
  }
  private func crossed(_ other: Fraction) -> (
    left: (high: Int, low: UInt), right: (high: Int, low: UInt)
  ) {
    (
      numerator.multipliedFullWidth(by: other.denominator),
      other.numerator.multipliedFullWidth(by: denominator)
    )
  }
  package func hash(into hasher: inout Hasher) {
    // Equal fractions may differ in their terms, so only the rounded value is hashed.
    hasher.combine(numerator / denominator)
  }
  package static func + (a: Fraction, b: Fraction) -> Fraction {
    // Over the least common denominator, so that a long sum of decimals stays one of decimals.
    let common = greatestCommonDivisor(a.denominator, b.denominator)
    return Fraction(
      a.numerator * (b.denominator / common) + b.numerator * (a.denominator / common),
      over: a.denominator / common * b.denominator)
  }
  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
  package static func - (a: Fraction, b: Fraction) -> Fraction {
    a + Fraction(-b.numerator, over: b.denominator)
  }

  /// The integer it equals; nil for anything between two.
  package var integer: Int? { numerator % denominator == 0 ? numerator / denominator : nil }

  /// Rounded half away from zero to two decimals, without trailing zeros: `30.43`.
  package var decimal: String {
    let (whole, part) = numerator.magnitude.quotientAndRemainder(
      dividingBy: denominator.magnitude)
    // At full width, so that no product overflows.
    let (halves, _) = denominator.magnitude.dividingFullWidth(part.multipliedFullWidth(by: 200))
    let rest = (halves + 1) / 2
    let units = whole + rest / 100
    var text = String(units)
    let hundredths = rest % 100
    if hundredths != 0 {
      text +=
        hundredths % 10 == 0
        ? ".\(hundredths / 10)" : hundredths < 10 ? ".0\(hundredths)" : ".\(hundredths)"
    }
    return numerator < 0 && (units > 0 || hundredths > 0) ? "-" + text : text
  }
}
