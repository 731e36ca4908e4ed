package import EventLog

/// What is on record of one Article 7 report of one State: when it came, and on which days it was
/// told to be missing.
///
///     // missing on 30 June 2015, received some day up to 2016
///     record.received   // 2015-07-01/2016-12-31
///
/// A word that it was missing stands until a later one, and narrows the days on which it can have
/// come; a complete list of those missing on a later day, without this one, is such a word. A word
/// that it was missing on a day by which another source has it excludes that one: the
/// two dispute each other, lineage decides which is believed and within a lineage the later document,
/// and where neither does, both are shown and nothing is decided.
///
/// The corresponding provision is Article 7(1) and (2).
package struct ReportRecord: Sendable {
  /// The report, where one is on record.
  package let submission: Fact?
  /// When it was received, as narrowly as the words that it was missing allow.
  package let received: DateRange?
  /// The days on whose end it was told to be missing, in order.
  package let missingOn: [Day]
  /// The words that exclude its receipt: that it was missing when it is told to have come.
  package let denials: [Fact]
  /// Whether such a word is not outranked by its receipt.
  package let isContested: Bool
  private let missing: [Fact]
  private let lists: [CompleteList]
  private let notBefore: Day?
  /// The day of the first complete list of missing reports that leaves this one out, after the last
  /// day on which it was told to be missing.
  private let leftOutOn: Day?

  /// - Parameters:
  ///   - received: its receipt, where that is on record.
  ///   - missing: the words that it was missing.
  ///   - lists: complete lists, of which some may be of reports received or missing.
  ///   - year: the calendar year an annual report covers; nil for the initial one.
  init(received: Fact?, missing: [Fact], lists: [CompleteList], year: Int? = nil) {
    submission = received
    self.missing = missing
    self.lists = lists
    notBefore = year.map(Article7.annualEarliest(covering:))
    let last = missing.map { $0[ReportOutstanding.day] }.max()
    let kind: ReportKind = year == nil ? .initial : .annual
    leftOutOn = last.flatMap { last in
      lists.filter { $0.type == .reportOutstanding && $0.covers(kind, year: year) }
        .compactMap(\.standsOn).filter { last < $0 }.min()
    }
    let days = missing.map { $0[ReportOutstanding.day] }.sorted()
    missingOn = days
    let denials = missing.filter { word in
      received.map { $0.range.end <= word[ReportOutstanding.day] } ?? false
    }
    self.denials = denials
    isContested =
      received.map { report in
        denials.contains { !report.isBelieved(against: $0) }
      } ?? false
    self.received = received.map { report in
      guard let last = days.last(where: { $0 < report.range.end }), report.range.start <= last
      else { return report.range }
      return DateRange(earliest: last + 1, latest: report.range.latest)
    }
  }

  /// Whether nothing is on record of it.
  package var isEmpty: Bool { submission == nil && missing.isEmpty }

  /// The lines it rests on, those of its receipt first.
  package var lines: [Int] { (submission?.lines ?? []) + missing.flatMap(\.lines) }

  /// Whether anything on record says if it had come by the end of a day: a word about it, a list of
  /// all that came, or that the year it covers was not over.
  package func hasWord(by day: Day) -> Bool {
    submission != nil || isTooEarly(day) || isListed(by: day) || stands(on: day)
  }

  /// Whether a word that it was missing stands on a day.
  private func stands(on day: Day) -> Bool {
    !missing.isEmpty && (leftOutOn.map { day < $0 } ?? true)
  }

  /// Whether it had been received by the end of a day.
  ///
  /// A later receipt means no before it. Where only words that it was missing are on record, it
  /// counts as missing. Where nothing is on record it may have come.
  package func isReceived(by day: Day) -> Truth {
    if isTooEarly(day) { return .no }
    if let received {
      let answer = received.isBefore(day)
      return answer == .yes && isContested ? .maybe : answer
    }
    return stands(on: day) || isListed(by: day) ? .no : .maybe
  }

  /// Whether it was certainly missing at the end of a day: told so of that day or a later one,
  /// received only later, or not among all that came. A word of an earlier day is not certain any
  /// more.
  package func isCertainlyMissing(on day: Day) -> Bool {
    guard isReceived(by: day) == .no else { return false }
    return received != nil || isTooEarly(day) || isListed(by: day)
      || missingOn.contains { $0 >= day }
  }

  private func isTooEarly(_ day: Day) -> Bool { notBefore.map { day < $0 } ?? false }

  /// Whether a source lists all reports received up to a day, so that absence means no.
  private func isListed(by day: Day) -> Bool {
    let start = Article17.treatyInForce
    return start <= day && lists.contains { $0.covers(.reportSubmitted, from: start, to: day) }
  }
}
