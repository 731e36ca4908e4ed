package import EventLog

extension Day {
  /// The day of a calendar date that is known to exist, such as one the Convention itself names.
  ///
  ///     Day.date(2010, 8, 1)   // 2010-08-01
  ///
  /// A date that comes from outside is read with one of the failing initialisers.
  package static func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let date = Day(year, month, day) else {
      preconditionFailure("no such date: \(year)-\(month)-\(day)")
    }
    return date
  }
}
