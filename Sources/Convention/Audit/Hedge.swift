import EventLog

/// How a document qualifies a number. What each means is fixed once, for all documents.
package enum Hedge: String, Sendable, CaseIterable {
  /// From three points below up to, but not including, the number.
  case nearly
  /// Five points either way.
  case about
  case atLeast = "at-least"
  case moreThan = "more-than"
  /// More than a half.
  case majority
  /// 45 to 55 per cent.
  case half
  /// 80 per cent and more.
  case almostAll = "almost-all"
}

/// The numbers a printed value stands for.
struct Tolerance {
  let low: Fraction?
  let lowIncluded: Bool
  let high: Fraction?
  let highIncluded: Bool

  /// - Parameters:
  ///   - value: as printed; nil for a quantifier without a number.
  ///   - isShare: whether it is a percentage, whose printed digits are rounded.
  init?(_ value: Fraction?, hedge: Hedge?, isShare: Bool) {
    func range(_ low: Fraction?, _ high: Fraction?, _ lowIn: Bool = true, _ highIn: Bool = true)
      -> Tolerance
    { Tolerance(low: low, lowIncluded: lowIn, high: high, highIncluded: highIn) }
    switch (hedge, value) {
    // Of what a bare count would be the half is not said.
    case (.majority, _) where !isShare, (.half, _) where !isShare, (.almostAll, _) where !isShare:
      return nil
    case (.majority, _): self = range(Fraction(50), nil, false)
    case (.half, _): self = range(Fraction(45), Fraction(55))
    case (.almostAll, _): self = range(Fraction(80), nil)
    case (_, nil): return nil
    case (.nearly, let value?): self = range(value - Fraction(3), value, true, false)
    case (.about, let value?): self = range(value - Fraction(5), value + Fraction(5))
    case (.atLeast, let value?): self = range(value, nil)
    case (.moreThan, let value?): self = range(value, nil, false)
    case (nil, let value?):
      let rounding = isShare ? Fraction(1, over: 2 * value.denominator) : Fraction(0)
      self = range(value - rounding, value + rounding)
    }
  }

  private init(low: Fraction?, lowIncluded: Bool, high: Fraction?, highIncluded: Bool) {
    self.low = low
    self.lowIncluded = lowIncluded
    self.high = high
    self.highIncluded = highIncluded
  }

  /// Whether a number certainly between `from` and `to` is one of them.
  func covers(from: Fraction, to: Fraction) -> Truth {
    func includes(_ number: Fraction) -> Bool {
      (low.map { lowIncluded ? $0 <= number : $0 < number } ?? true)
        && (high.map { highIncluded ? number <= $0 : number < $0 } ?? true)
    }
    if includes(from) && includes(to) { return .yes }
    if includes(from) || includes(to) { return .maybe }
    let apart = low.map { to <= $0 } ?? false || high.map { from >= $0 } ?? false
    return apart ? .no : .maybe
  }
}
