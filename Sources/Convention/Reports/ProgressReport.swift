package import EventLog

/// A progress report as of any day, from whatever the ledger knows: what stands, what has changed
/// since the last report, what was last told and when, which deadlines passed or come, and what is
/// not known.
package struct ProgressReport: Sendable {
  /// An indicator with its answer.
  package struct Row: Sendable {
    package let indicator: Indicator
    package let measure: Measure
    package let answer: Answer
  }

  /// A State whose obligation stands, or is not known any more, and the last word on it.
  package struct LastWord: Sendable {
    package let duty: Duty
    /// The last day on which it is told that something is to be done; nil where no day is known.
    package let lastTold: Day?
  }

  /// A State that was told to have something to do, and that a later list which claims to be
  /// complete leaves out.
  package struct SilentExit: Sendable {
    package let state: CountryCode
    package let kind: Kind
    /// The last day on which it was told.
    package let lastTold: Day
    /// The document whose list leaves it out, and the day of the list.
    package let document: String
    package let day: Day

    /// What was to be done.
    package enum Kind: String, Sendable, CaseIterable {
      case stockpiles
      case remnants
      case victims
      case retention

      func obligation(of record: CountryRecord) -> Obligation {
        switch self {
        case .stockpiles: record.stockpiles
        case .remnants: record.clearance
        case .victims: record.victims
        case .retention: record.retention
        }
      }
    }

    init?(_ record: CountryRecord, _ kind: Kind, on day: Day) {
      let obligation = kind.obligation(of: record)
      guard obligation.isOutstanding(on: day) == .maybe, obligation.isLeftOut(by: day),
        let list = obligation.silentExit, let told = obligation.lastTold, let listed = list.standsOn
      else { return nil }
      state = record.state
      self.kind = kind
      lastTold = told
      document = list.document
      self.day = listed
    }
  }

  package struct Section: Sendable {
    package let section: ReportSection
    package let reach: [Coverage.OfTheme]
    /// What changed since the last report, with names and dates; empty kinds left out.
    package let changes: [StateDifference.Change]
    package let rows: [Row]
    package let lastWords: [LastWord]
  }

  package let state: ConventionState
  /// The action plan in force on the day; nil before the first.
  package let plan: ActionPlan?
  /// The last meeting of the States Parties that had closed by the day; nil before the first.
  package let lastMeeting: Meeting?
  /// The last progress report whose facts reach up to an earlier day; nil before the first.
  package let lastReport: Document?
  /// The day after which changes are told: up to which the last report reaches, or the end of the
  /// last meeting.
  package let since: Day
  /// The meeting with which the windows of indicators open.
  package let frame: RelativeMeasure.Frame
  package let sections: [Section]
  /// Duties past their due day, and those that fall due within a year.
  package let passed: [Duty]
  package let coming: [Duty]
  /// States that a complete list left out without a word.
  package let silentExits: [SilentExit]
}

extension ProgressReport {
  /// The States that gave notice of withdrawal by the day and are parties still, with the day on
  /// which the withdrawal takes effect. The corresponding provision is Article 20(3).
  package var withdrawalsToCome: [(state: CountryCode, on: DateRange)] {
    state.states.compactMap { record in
      guard let notice = record.withdrawal, notice.range.isBefore(state.asOf).isCertain,
        let effect = record.withdrawalEffect, effect.isBefore(state.asOf) == .no
      else { return nil }
      return (record.state, effect)
    }
  }
}

extension Ledger {
  /// The report on some axes.
  ///
  /// - Throws: `MeasureError` when an indicator asks for what cannot be asked.
  package func progressReport(_ axes: Axes) throws(MeasureError) -> ProgressReport {
    let state = state(axes)
    let day = axes.asOf
    let meetings = registers.meetings.values.filter { $0.kind.decides && $0.lastDay <= day }
    let last = meetings.max { $0.lastDay < $1.lastDay }
    let report = lastReport(before: day)
    let reached = report?.parts.first?.cutoff.latest
    let since = reached ?? last?.lastDay ?? Article15.opened
    let opening = meetings.filter { $0.lastDay <= since }.max { $0.lastDay < $1.lastDay }
    let frame = RelativeMeasure.Frame(
      since: opening ?? last, last: last, yearBefore: day.year - 1)
    let plan = ActionPlan.inForce(on: day, registers)
    let writer = SectionWriter(
      state: state, frame: frame, difference: state.difference(from: since, to: day),
      themes: Dictionary(coverage(axes).themes.map { ($0.theme, $0) }) { first, _ in first })
    var sections: [ProgressReport.Section] = []
    for section in ReportSection.allCases where section.isIn(plan) {
      sections.append(try writer.section(section))
    }
    let duties = state.duties.filter { $0.isBinding && $0.year == nil }
    return ProgressReport(
      state: state, plan: plan, lastMeeting: last, lastReport: report, since: since, frame: frame,
      sections: sections,
      passed: duties.filter { $0.status == .overdue || $0.status == .missing },
      coming: duties.filter {
        $0.status == .open && $0.due.end <= day.adding(years: 1) && $0.due.start > day
      },
      silentExits: state.states.flatMap { record in
        ProgressReport.SilentExit.Kind.allCases.compactMap {
          ProgressReport.SilentExit(record, $0, on: day)
        }
      })
  }

  /// The last progress report whose facts reach up to an earlier day.
  private func lastReport(before day: Day) -> Document? {
    registers.documents.values
      .filter { $0.lineage == .progressReport && ($0.parts.first?.cutoff.latest ?? day) < day }
      .max { a, b in
        (a.parts.first?.cutoff.latest ?? .farPast, b.id)
          < (b.parts.first?.cutoff.latest ?? .farPast, a.id)
      }
  }
}

extension ActionPlan {
  /// The plan in force on a day: from the end of the meeting that adopted it, until the next.
  package static func inForce(on day: Day, _ registers: Registers) -> ActionPlan? {
    allCases.last { plan in
      registers.meetings[plan.adoptedAt].map { $0.lastDay <= day } ?? false
    }
  }
}

/// Puts a section together.
private struct SectionWriter {
  let state: ConventionState
  let frame: RelativeMeasure.Frame
  let difference: StateDifference
  let themes: [Theme: Coverage.OfTheme]

  func section(_ section: ReportSection) throws(MeasureError) -> ProgressReport.Section {
    var rows: [ProgressReport.Row] = []
    for indicator in section.indicators {
      guard let measure = indicator.question.measure(in: frame) else { continue }
      rows.append(
        ProgressReport.Row(
          indicator: indicator, measure: measure, answer: try measure.answer(state)))
    }
    return ProgressReport.Section(
      section: section, reach: section.themes.compactMap { themes[$0] },
      changes: difference.changes.filter { change in
        !change.cases.isEmpty && change.theme.map(section.themes.contains) ?? false
      }, rows: rows, lastWords: lastWords(section))
  }

  private func lastWords(_ section: ReportSection) -> [ProgressReport.LastWord] {
    let kind: (article: String, obligation: (CountryRecord) -> Obligation)
    switch section {
    case .stockpiles: kind = ("3.2", { $0.stockpiles })
    case .clearance: kind = ("4.1", { $0.clearance })
    case .guidingPrinciples, .gender, .universalization, .victims, .cooperation, .transparency,
      .nationalMeasures, .compliance, .support:
      return []
    }
    return state.duties.filter { duty in
      duty.article == kind.article && duty.status.isToldOpen
    }.map {
      ProgressReport.LastWord(
        duty: $0, lastTold: kind.obligation(state.record($0.state)).lastTold(by: state.asOf))
    }
  }
}

extension DeadlineStatus {
  /// Whether something is, or may be, still to be done.
  fileprivate var isToldOpen: Bool {
    switch self {
    case .open, .overdue, .missing, .unknown: true
    case .met, .metLate, .received, .absent, .lapsed: false
    }
  }
}

extension Obligation {
  /// The last day up to another on which it is told to stand.
  fileprivate func lastTold(by day: Day) -> Day? {
    (declared + found).map(\.lastTold).filter { $0 <= day && $0 != .farPast }.max()
  }
}

extension StateDifference.Change {
  /// The theme a change belongs to: that of its event type, or universalization and transparency for
  /// what follows from the articles.
  var theme: Theme? {
    if let type = EventType(named: name) {
      switch type.declaration.theme {
      case .always(let theme): return theme
      case .told: return type.isDeadlineMatter ? .compliance : nil
      case nil: return nil
      }
    }
    return name.hasPrefix("initial") || name.hasPrefix("annual") || name.hasPrefix("voluntary")
      ? .transparency : .universalization
  }
}

extension EventType {
  /// Whether it asks for more time, or decides on it.
  fileprivate var isDeadlineMatter: Bool {
    [.deadlineExtensionRequested, .deadlineExtensionGranted, .deadlineExtensionRefused].contains(
      self)
  }
}
