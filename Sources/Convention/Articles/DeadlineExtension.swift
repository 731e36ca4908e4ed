package import EventLog

/// A request for more time, and what the meeting made of it.
///
/// Asked is not granted: only a decision moves a deadline. The new date and the length are kept as
/// printed; where a document prints both and they disagree, the date is the decision and the length
/// describes it.
///
/// The corresponding provision is Article 3(3) to (5) and Article 4(5) to (8).
package struct DeadlineExtension: Sendable, Hashable {
  /// What has become of a request.
  package enum Outcome: Sendable, Hashable {
    /// Asked, and not decided.
    case pending
    /// Decided, and no time given.
    case refused(on: DateRange)
    /// Decided: until a date, for a number of months, both, or for a length nobody printed.
    case granted(on: DateRange, until: DateRange?, months: Int?)
  }

  /// When the request was submitted; nil where it is not known.
  package let requested: DateRange?

  /// The meeting that considers it, by its identifier in the register; nil where nobody says.
  package let meeting: String?

  /// What has become of it.
  package let outcome: Outcome

  package init(requested: DateRange?, meeting: String? = nil, outcome: Outcome) {
    self.requested = requested
    self.meeting = meeting
    self.outcome = outcome
  }

  /// As it certainly stood on a day: pending before its decision; nil before it was made.
  package func asOf(_ day: Day) -> DeadlineExtension? {
    let isDecided =
      switch outcome {
      case .pending: Truth.no
      case .refused(let on), .granted(let on, _, _): on.isBefore(day)
      }
    if isDecided.isCertain { return self }
    guard requested?.isBefore(day).isCertain ?? false else { return nil }
    return DeadlineExtension(requested: requested, meeting: meeting, outcome: .pending)
  }

  /// Months between the last day of a request and the meeting that considers it. Article 3(5) and
  /// Article 4(6).
  package static let noticeMonths = 9

  /// The last day on which a request for a meeting is in time.
  ///
  ///     DeadlineExtension.requestDue(opening: Day.date(2023, 9, 11))   // 2022-12-11
  ///
  /// The corresponding provision is Article 3(5) and Article 4(6).
  package static func requestDue(opening: Day) -> Day { opening.adding(months: -noticeMonths) }

  /// Whether it was made nine months before the meeting that considers it, or earlier; nil where
  /// one of the two days is not known.
  ///
  /// The corresponding provision is Article 3(5) and Article 4(6).
  ///
  /// - Parameter opening: the first day of a meeting, by its identifier in the register.
  package func isInTime(opening: (String) -> Day?) -> Truth? {
    guard let requested, let opening = meeting.flatMap(opening) else { return nil }
    return requested.isBefore(DeadlineExtension.requestDue(opening: opening))
  }

  /// The last day to ask for more time: nine months before the last meeting that opens before the
  /// deadline; nil where that meeting is not known.
  ///
  ///     // a deadline of 2020-08-01 and meetings that open on 2018-09-03, 2019-09-02, 2020-11-25
  ///     DeadlineExtension.requestDue(deadline: deadline, openings: openings)   // 2018-12-02
  ///
  /// Beyond the last meeting known another one may come before the deadline: the States meet once a
  /// year, so that more than a year between the two leaves it open.
  ///
  /// The corresponding provision is Article 3(5) and Article 4(6).
  ///
  /// - Parameters:
  ///   - deadline: the deadline that is to be extended.
  ///   - openings: the first days of the meetings and review conferences, in any order.
  package static func requestDue(deadline: Day, openings: [Day]) -> Day? {
    guard let last = openings.filter({ $0 < deadline }).max(),
      openings.contains(where: { $0 >= deadline }) || deadline < last.adding(years: 1)
    else { return nil }
    return requestDue(opening: last)
  }

  /// The deadline that follows from the one before it: the same where no time was given.
  ///
  /// Where a grant prints neither date nor length, all days up to the longest one allowed remain
  /// possible.
  ///
  /// The corresponding provision is Article 3(3) and (5) and Article 4(5), (7) and (8).
  package func due(after old: DateRange, longestYears: Int) -> DateRange {
    guard case .granted(_, let until, let months) = outcome else { return old }
    if let until { return until }
    if let months { return old.map { $0.adding(months: months) } }
    return DateRange(
      earliest: old.earliest, latest: old.latest?.adding(years: longestYears))
  }

  /// What is wrong with a grant; nil where nothing certainly is.
  ///
  /// The corresponding provision is Article 3(3) and Article 4(5) and (8).
  package func irregularity(after old: DateRange, longestYears: Int) -> String? {
    guard case .granted = outcome else { return nil }
    let new = due(after: old, longestYears: longestYears)
    if let end = old.latest?.adding(years: longestYears), new.isBefore(end) == .no {
      return "extended to \(new), more than \(longestYears) years beyond \(old)"
    }
    if let start = old.earliest, new.isBefore(start) == .yes {
      return "extended to \(new), which is no later than \(old)"
    }
    return nil
  }
}
