import EventLog

/// A day that comes again each year, such as the one on which annual reports fall due.
///
///     YearlyDay("--04-30")   // 30 April
///
/// The form is the one of ISO 8601:2000, 5.2.1.3 (d).
package struct YearlyDay: Sendable, Equatable {
  /// 1 to 12.
  package let month: Int
  /// 1 to 31, as the month has them in a leap year.
  package let day: Int

  /// Reads the form above; nil for anything else and for a day that no year has.
  package init?(_ text: String) {
    // Its form behind the dashes is that of a day in a year, here one that has a 29 February.
    guard text.hasPrefix("--"), text.utf8.count == 7, let date = Day("2000" + text.dropFirst())
    else { return nil }
    (month, day) = (date.month, date.day)
  }
}
