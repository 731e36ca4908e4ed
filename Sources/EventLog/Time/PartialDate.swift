/// When something happened, as precisely as its source says: a set of possible days.
///
/// The forms are a subset of EDTF (ISO 8601-2:2019): a year, a month, a day, a closed interval of
/// these, or an open start.
///
///     PartialDate("2011")!                   // 2011-01-01 ... 2011-12-31
///     PartialDate("2011-09-17/2012-06-29")!  // both ends included
///     PartialDate("../2012-06-29")!          // at some time up to that day
package struct PartialDate: Sendable, Hashable {
  /// The earliest possible day; nil where the start is open.
  package let earliest: Day?
  /// The latest possible day.
  package let latest: Day
  /// The form it was written in, which is canonical: one text, one date.
  package let text: String

  /// Reads one of the forms above; nil for anything else, an impossible date, or an interval that
  /// ends before it begins.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    self.text = text
    switch parts.count {
    case 1:
      guard let span = PartialDate.span(parts[0]) else { return nil }
      (earliest, latest) = (span.first, span.last)
    case 2:
      guard let end = PartialDate.span(parts[1]) else { return nil }
      latest = end.last
      if parts[0] == ".." {
        earliest = nil
      } else {
        guard let start = PartialDate.span(parts[0]), start.first <= end.last,
          parts[0] != parts[1]
        else { return nil }
        earliest = start.first
      }
    default: return nil
    }
  }

  /// One certain day.
  package init(_ day: Day) {
    (earliest, latest, text) = (day, day, day.description)
  }

  /// The day itself where there is only one.
  package var day: Day? { earliest == latest ? latest : nil }

  private static func span(_ text: Substring) -> (first: Day, last: Day)? {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 4:
      guard let year = Day.digits(bytes[0..<4]), let first = Day(year, 1, 1),
        let last = Day(year, 12, 31)
      else { return nil }
      return (first, last)
    case 7:
      guard bytes[4] == 0x2D, let year = Day.digits(bytes[0..<4]),
        let month = Day.digits(bytes[5..<7]), let first = Day(year, month, 1),
        let last = Day(year, month, Day.daysInMonth(year, month))
      else { return nil }
      return (first, last)
    case 10:
      guard let day = Day(text) else { return nil }
      return (day, day)
    default: return nil
    }
  }
}

extension PartialDate: CustomStringConvertible {
  package var description: String { text }
}
