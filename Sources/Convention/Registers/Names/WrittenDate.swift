package import EventLog

/// A date as people write it: "29 June 2012", "June 2012", `2012-06-29`, `2012-06`, `2012`.
///
///     WrittenDate("29 June 2012")?.days     // 2012-06-29 ... 2012-06-29
///     WrittenDate("2012-06")?.days          // 2012-06-01 ... 2012-06-30
///
/// The names of months are English; three letters are enough.
package struct WrittenDate: Sendable, Equatable {
  /// From its first day to its last.
  package let days: ClosedRange<Day>
  /// Whether it is a month or a year.
  package let isPeriod: Bool

  /// Reads a date; nil for anything else, or for a day that does not exist.
  package init?(_ text: String) {
    if let date = PartialDate(text), let first = date.earliest {
      self.init(first, date.latest)
      return
    }
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    switch words.count {
    case 2:
      guard let month = WrittenDate.month(words[0]), let year = WrittenDate.year(words[1]),
        let first = Day(year, month, 1),
        let last = Day(year, month, Day.daysInMonth(year, month))
      else { return nil }
      self.init(first, last)
    case 3:
      let isMonthFirst = WrittenDate.month(words[0]) != nil
      let (number, name) = isMonthFirst ? (words[1], words[0]) : (words[0], words[1])
      guard let day = Int(number), let month = WrittenDate.month(name),
        let year = WrittenDate.year(words[2]), let date = Day(year, month, day)
      else { return nil }
      self.init(date, date)
    default: return nil
    }
  }

  private init(_ first: Day, _ last: Day) {
    days = first...last
    isPeriod = first != last
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Int(word) : nil
  }
}
