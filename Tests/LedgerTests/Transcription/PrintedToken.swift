import Convention

/// Something a text prints that an event or a figure has to cite.
enum PrintedToken: Hashable {
  /// `seven`, `64,448,458`, `68.2 million`, `2011`.
  case number(Fraction)
  /// `30 per cent`, `a third`.
  case percent(Fraction)
  /// `half`, `the majority`, `almost all`.
  case share(Hedge)
  /// `16 September 2011`, `10-14 September`, `November 2010`: the ends, as the end or the beginning
  /// of an ISO date.
  case date([DatePart])
  /// `10:00-13:00`
  case hours
  case state(CountryCode)

  /// A day or a month, with its year where that is printed.
  struct DatePart: Hashable {
    var year: Int?
    var month: Int
    var day: Int?

    /// Whether a date of the log, `2011-09-16` or `2011-09`, is at least this one.
    func isFound(in text: Substring) -> Bool {
      let numbers = text.split(separator: "-").map { Int($0) }
      guard numbers.count >= (day == nil ? 2 : 3), numbers[1] == month else { return false }
      return (year == nil || numbers[0] == year) && (day == nil || numbers[2] == day)
    }
  }
}
