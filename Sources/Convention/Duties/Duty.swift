package import EventLog

/// One duty of one State with its deadline, as of a day.
package struct Duty: Sendable {
  package let state: CountryCode
  /// Article and paragraph, `3.2`, `3.8`, `4.1`, `4.1c`, `7.1` or `7.2`; for a date that an action
  /// plan sets the plan and the action, `DAP 4.1(a)`.
  package let article: String
  /// The calendar year a report covers, for a duty that recurs.
  package let year: Int?
  /// The due day the articles set.
  package let dueOriginal: DateRange
  /// The due day in force as of the day, after the extensions granted by then.
  package let due: DateRange
  /// The requests for more time, in order; for Articles 3 and 4.
  package let extensions: [DeadlineExtension]
  /// The last day to ask for more time before the due day in force; nil for a duty that knows no
  /// extension, and where the last meeting before that day is not known.
  package let requestDue: Day?
  package let status: DeadlineStatus
  package let metOn: DateRange?
  /// Whole days past the due day, where both are known to the day.
  package let daysLate: Int?
  /// Whether it binds in law; the dates of action plans do not.
  package let isBinding: Bool
  /// Lines the answer rests on, by seq.
  package let lines: [Int]

  /// What can stand in `article`, the Convention's own first.
  package static let articles =
    ["3.2", "3.8", "4.1", "4.1c", "7.1", "7.2"]
    + PlanDeadline.allCases.filter { $0.addressee != .together }.map(\.label)

  /// - Parameters:
  ///   - met: when it was met; nil where that is not on record.
  ///   - isOverdue: whether it is certainly past its due day and not met. Absence of a fact is neither
  ///     yes nor no, so that a due day gone by without one leaves the status unknown.
  init(
    _ article: String, of record: CountryRecord, year: Int? = nil, original: DateRange? = nil,
    due: DateRange, met: DateRange?, isOverdue: Bool, extensions: [DeadlineExtension] = [],
    requestDue: Day? = nil, isBinding: Bool = true, lines: [Int], on day: Day
  ) {
    let withdrawn = record.withdrawalEffect
    var status = DeadlineStatus(due: due, met: met, withdrawn: withdrawn, asOf: day)
    if status == .overdue, !isOverdue { status = .unknown }
    let isMet = status == .met || status == .metLate
    let late = DeadlineStatus.daysLate(due: due, met: met, withdrawn: withdrawn, asOf: day)
    state = record.state
    self.article = article
    self.year = year
    dueOriginal = original ?? due
    self.due = due
    self.extensions = extensions
    self.requestDue = requestDue
    self.status = status
    metOn = isMet ? met : nil
    daysLate = status == .unknown ? nil : late
    self.isBinding = isBinding
    self.lines = lines
  }
}

extension CountryRecord {
  /// The initial report it owes; nil for a State that owes none. The corresponding provision is
  /// Article 7(1).
  package func initialDuty(on day: Day) -> Duty? {
    guard let due = initialDue, hasConsented(by: day).isPossible else { return nil }
    return Duty(
      "7.1", of: self, due: due, met: initialReport?.range,
      isOverdue: isInitialOverdue(on: day).isCertain, lines: initialLines, on: day)
  }

  /// The annual reports it owes, up to the one that falls due in the year after the as-of day's,
  /// which is the next to come all year round. The corresponding provision is Article 7(2).
  package func annualDuties(on day: Day) -> [Duty] {
    annualDuties("7.2", due: Article7.annualDue, on: day) { _ in true }
  }

  /// The reports on what it retains, which are part of the annual ones, for the years at whose end
  /// it certainly retained something. The corresponding provision is Article 3(8).
  package func retentionDuties(on day: Day) -> [Duty] {
    annualDuties(
      "3.8", due: Article3.retentionReportDue, on: day, lines: retention.declared.flatMap(\.lines)
    ) { year in
      retention.isOutstanding(on: min(Day.date(year, 12, 31), day)).isCertain
    }
  }

  private func annualDuties(
    _ article: String, due: (Int) -> Day, on day: Day, lines: [Int] = [],
    where isOwed: (Int) -> Bool
  ) -> [Duty] {
    guard hasConsented(by: day).isPossible, let first = entryIntoForce?.earliest?.year,
      first <= day.year
    else { return [] }
    return (first...day.year).compactMap { year in
      guard owesAnnual(year, reading: .obliged).isPossible, isOwed(year) else { return nil }
      return Duty(
        article, of: self, year: year, due: DateRange(due(year)),
        met: annualReport(year)?.range,
        isOverdue: isAnnualOverdue(year, reading: .obliged, on: day).isCertain,
        lines: (lines + annualLines(year)).sorted(), on: day)
    }
  }
}

extension ConventionState {
  /// All duties with a deadline, by due day, State and article.
  package var duties: [Duty] {
    states.flatMap(duties(of:)).sorted { a, b in
      (a.due.end, a.state, a.article) < (b.due.end, b.state, b.article)
    }
  }

  private func duties(of record: CountryRecord) -> [Duty] {
    var duties = record.annualDuties(on: asOf) + record.retentionDuties(on: asOf)
    if let initial = record.initialDuty(on: asOf) { duties.append(initial) }
    return duties + record.dutiesUnderObligations(on: asOf, registers)
      + record.planDuties(on: asOf, registers)
  }
}
