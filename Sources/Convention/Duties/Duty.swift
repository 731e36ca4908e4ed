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
  /// The complete list that leaves the State out, where its duty is not known any more for that.
  package let silentExit: SilentExit?
  /// Whether it binds in law; the dates of action plans do not.
  package let isBinding: Bool
  /// Lines the answer rests on, by seq.
  package let lines: [Int]

  /// A State that a later complete list leaves out without a word.
  package struct SilentExit: Sendable {
    /// The last day on which the duty is told to stand.
    package let lastTold: Day
    /// The document whose list leaves the State out, and the day of the list.
    package let document: String
    package let day: Day
  }

  /// What can stand in `article`, the Convention's own first.
  package static let articles =
    ["3.2", "3.8", "4.1", "4.1c", "7.1", "7.2"]
    + PlanDeadline.allCases.filter { $0.addressee != .together }.map(\.label)

  /// What is on record of a duty, beside its due day.
  struct Word: Sendable {
    /// When it was met; nil where that is not on record.
    var met: DateRange?
    /// When the State confirmed that there is nothing to do; nil where it has not.
    var absent: DateRange?
    /// Whether it is certainly not met. Absence of a fact is neither yes nor no.
    var isCertainlyMissing = false
    /// Whether it was told to be missing on some earlier day, and nothing later is on record.
    var wasMissing = false
    /// Whether it is a report, of which the day it came may be open.
    var isReport = false
    /// The complete list that leaves the State out by the day.
    var silentExit: SilentExit?
  }

  init(
    _ article: String, of record: CountryRecord, year: Int? = nil, original: DateRange? = nil,
    due: DateRange, _ word: Word, extensions: [DeadlineExtension] = [], requestDue: Day? = nil,
    isBinding: Bool = true, lines: [Int], on day: Day
  ) {
    let withdrawn = record.withdrawalEffect
    let end = word.met ?? word.absent
    let computed = DeadlineStatus(due: due, met: end, withdrawn: withdrawn, asOf: day)
    state = record.state
    self.article = article
    self.year = year
    dueOriginal = original ?? due
    self.due = due
    self.extensions = extensions
    self.requestDue = requestDue
    status = word.status(computed)
    metOn = computed.isEnded ? end : nil
    daysLate =
      status == computed || status == .absent
      ? DeadlineStatus.daysLate(due: due, met: end, withdrawn: withdrawn, asOf: day) : nil
    silentExit = status == .unknown ? word.silentExit : nil
    self.isBinding = isBinding
    self.lines = lines
  }
}

extension Duty.Word {
  /// The status, where what the dates alone give takes every duty not met for missed.
  fileprivate func status(_ computed: DeadlineStatus) -> DeadlineStatus {
    switch computed {
    case .met, .metLate: met == nil ? .absent : computed
    case .received: met == nil ? .absent : isReport ? .received : .unknown
    case .overdue: isCertainlyMissing ? .overdue : wasMissing ? .missing : .unknown
    case .open, .missing, .absent, .lapsed, .unknown: computed
    }
  }
}

extension DeadlineStatus {
  /// Whether the duty has certainly been met, in time or not.
  fileprivate var isEnded: Bool {
    switch self {
    case .met, .metLate, .received: true
    case .open, .overdue, .missing, .absent, .lapsed, .unknown: false
    }
  }
}

extension ReportRecord {
  /// What is on record of the duty to hand it in, on a day.
  fileprivate func word(on day: Day) -> Duty.Word {
    let hasCome = isReceived(by: day)
    return Duty.Word(
      met: isContested ? nil : received, isCertainlyMissing: isCertainlyMissing(on: day),
      wasMissing: !missingOn.isEmpty && hasCome == .no, isReport: true)
  }
}

extension CountryRecord {
  /// The initial report it owes; nil for a State that owes none. The corresponding provision is
  /// Article 7(1).
  package func initialDuty(on day: Day) -> Duty? {
    guard let due = initialDue, hasConsented(by: day).isPossible else { return nil }
    return Duty(
      "7.1", of: self, due: due, initialRecord.word(on: day), lines: initialLines, on: day)
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
      let isDue = owesAnnual(year, reading: .obliged).isPossible || hasLapsed(year, on: day)
      guard isDue, isOwed(year) else { return nil }
      return Duty(
        article, of: self, year: year, due: DateRange(due(year)), annualRecord(year).word(on: day),
        lines: (lines + annualLines(year)).sorted(), on: day)
    }
  }

  /// Whether the State would have owed the report covering a year in which it was still a party, had
  /// it not left by a day. The corresponding provision is Article 20(3).
  private func hasLapsed(_ year: Int, on day: Day) -> Bool {
    guard let left = withdrawalEffect, left.isBefore(day).isCertain, let last = left.latest,
      year <= last.year
    else { return false }
    return Article7.isAnnualExpected(
      covering: year, entryIntoForce: entryIntoForce, hasReported: .maybe
    ).isPossible
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
