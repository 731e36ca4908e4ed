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
  package let earliest: Day?

  /// The latest possible day; nil where it is not known to have happened at all.
  package let latest: Day?

  /// The days from `earliest` to `latest`, which may not lie before it.
  package init(earliest: Day?, latest: Day?) {
    if let earliest, let latest {
      precondition(earliest <= latest, "a range of days ends before it begins")
    }
    self.earliest = earliest
    self.latest = latest
  }

  /// The possible days of a date as a source gives it.
  package init(_ date: PartialDate) { self.init(earliest: date.earliest, latest: date.latest) }

  /// One certain day.
  package init(_ day: Day) { self.init(earliest: day, latest: day) }

  /// Where it stands in an order of dates: its latest day; what is not known to have happened comes
  /// last.
  package var end: Day { latest ?? .farFuture }

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
    let start = [earliest, other.earliest].compactMap(\.self).max()
    let end = [latest, other.latest].compactMap(\.self).min()
    if let start, let end, start > end { return nil }
    return DateRange(earliest: start, latest: end)
  }

  /// The days from the earliest of either to the latest of either.
  package func hull(_ other: DateRange) -> DateRange {
    func both(_ a: Day?, _ b: Day?, _ pick: (Day, Day) -> Day) -> Day? {
      if let a, let b { pick(a, b) } else { nil }
    }
    return DateRange(
      earliest: both(earliest, other.earliest, min), latest: both(latest, other.latest, max))
  }

  /// Whether it happened on that day at the latest.
  ///
  /// Days are inclusive: something that certainly happened on the day itself answers yes.
  package func isBefore(_ day: Day) -> Truth {
    if let latest, latest <= day { return .yes }
    if let earliest, earliest > day { return .no }
    return .maybe
  }

  /// Whether it happened on the day of the other at the latest, where neither depends on the other.
  ///
  /// This is how something done compares with its due day: a due day is still in time.
  package func isBefore(_ other: DateRange) -> Truth {
    if let latest, let start = other.earliest, latest <= start { return .yes }
    if let earliest, let end = other.latest, earliest > end { return .no }
    return .maybe
  }
}

extension DateRange: CustomStringConvertible {
  /// The one day, or both ends in the notation of EDTF with `..` for an open one.
  package var description: String {
    if let day { return day.description }
    return "\(earliest?.description ?? "..")/\(latest?.description ?? "..")"
  }
}
