package import EventLog

/// The days on which something may have happened, or may fall due.
///
/// Facts carry dates as precise as their sources; what the articles compute from them is just as
/// precise, so a rule is applied to both ends at once:
///
///     let deposit = DateRange(PartialDate("2016-04")!)
///     deposit.map(Article17.entryIntoForce(deposited:))   // 2016-10-01, certain all the same
///
/// Both ends are included.
package struct DateRange: Sendable, Hashable {
  /// The earliest possible day; nil where the start is open.
  package var earliest: Day? { start == .farPast ? nil : start }

  /// The latest possible day; nil where it is not known to have happened at all.
  package var latest: Day? { end == .farFuture ? nil : end }

  /// Where it stands in an order of dates by their earliest days; an open start comes first.
  package let start: Day

  /// Where it stands in an order of dates: its latest day; what is not known to have happened comes
  /// last.
  package let end: Day

  /// The days from `earliest` to `latest`, which may not lie before it.
  package init(earliest: Day?, latest: Day?) {
    if let earliest, let latest {
      precondition(earliest <= latest, "a range of days ends before it begins")
    }
    start = earliest ?? .farPast
    end = latest ?? .farFuture
  }

  private init(start: Day, end: Day) {
    self.start = start
    self.end = end
  }

  /// The possible days of a date as a source gives it.
  package init(_ date: PartialDate) { self.init(earliest: date.earliest, latest: date.latest) }

  /// One certain day.
  package init(_ day: Day) { self.init(earliest: day, latest: day) }

  /// The day itself where there is only one.
  package var day: Day? { earliest == latest ? latest : nil }

  /// The range of what a rule makes of each day in this one.
  ///
  /// - Parameter rule: monotone: a later day never gives an earlier result. Every rule that counts
  ///   days, months or years from a date is.
  package func map(_ rule: (Day) -> Day) -> DateRange {
    DateRange(earliest: earliest.map(rule), latest: latest.map(rule))
  }

  /// The days both ranges allow; nil where there are none.
  package func intersection(_ other: DateRange) -> DateRange? {
    let (start, end) = (max(start, other.start), min(end, other.end))
    return start > end ? nil : DateRange(start: start, end: end)
  }

  /// The days from the earliest of either to the latest of either.
  package func hull(_ other: DateRange) -> DateRange {
    DateRange(start: min(start, other.start), end: max(end, other.end))
  }

  /// Whether it happened on that day at the latest.
  ///
  /// Days are inclusive: something that certainly happened on the day itself answers yes.
  package func isBefore(_ day: Day) -> Truth {
    if end <= day, end != .farFuture { return .yes }
    return start > day ? .no : .maybe
  }

  /// Whether it happened on the day of the other at the latest, where neither depends on the other.
  ///
  /// This is how something done compares with its due day: a due day is still in time.
  package func isBefore(_ other: DateRange) -> Truth {
    if end <= other.start, end != .farFuture, other.start != .farPast { return .yes }
    return start > other.end ? .no : .maybe
  }
}

extension DateRange: CustomStringConvertible {
  /// The one day, or both ends in the notation of EDTF with `..` for an open one.
  package var description: String {
    if let day { return day.description }
    return "\(earliest?.description ?? "..")/\(latest?.description ?? "..")"
  }
}
