import EventLog

extension MeasureDefinition {
  /// Of whom an initial report is asked.
  fileprivate enum InitialReporters: String, Sendable, CaseIterable {
    case parties
    case due
    case any
  }

  /// Of whom a voluntary report is asked.
  private enum Volunteers: String, Sendable, CaseIterable {
    case signatories
    case notParty = "not-party"
    case any
  }

  /// Of whom an annual report is asked.
  private enum AnnualReporters: String, Sendable, CaseIterable {
    case expected
    case any
  }

  private static let year = Parameter.year("year")
  private static let dueBy = Parameter.meeting("by", .period)
  private static let reporters = Parameter<InitialReporters>.word("of", .topic)
  private static let volunteers = Parameter<Volunteers>.word("of", .topic)
  private static let annualReporters = Parameter<AnnualReporters>.word("of", .topic)

  /// Article 7 reports: due, received, overdue, not yet due.
  static let transparency: [MeasureDefinition] = [
    initialDue, initialNotYetDue, initialSubmitted, initialInTime, initialOverdue, voluntary,
    annualExpected, annualSubmitted, annualOverdue, complied, dueAny, overdueAny,
  ]

  // MARK: Initial reports

  private static let initialDue = MeasureDefinition(
    "article7.initial.due",
    "parties whose initial report was due; by a meeting's opening or in a window instead",
    restsOn: .rule, parameters: [dueBy, Parameter.window]
  ) { measure, state throws(MeasureError) in
    state.select(byRule: try state.dueTest(by: measure[dueBy], window: measure[.window]))
  }

  private static let initialNotYetDue = MeasureDefinition(
    "article7.initial.not-yet-due", "parties whose initial report is not due yet", restsOn: .rule
  ) { _, state in
    state.select(byRule: { $0.isParty(on: state.asOf) && !$0.isInitialDue(by: state.asOf) })
  }

  private static let initialSubmitted = MeasureDefinition(
    "article7.initial.submitted", "parties whose initial report was received",
    restsOn: .thematic, parameters: Parameters.period + [reporters]
  ) { measure, state throws(MeasureError) in
    let period = try state.period(measure)
    let reporters = measure[reporters]
    return state.selectInitial(among: { state.belongs($0, to: reporters) }) { record in
      state.falls(record.initialRecord, into: period)
    }
  }

  private static let initialInTime = MeasureDefinition(
    "article7.initial.in-time",
    "parties whose initial report was received by its due day, which may be still to come",
    restsOn: .thematic
  ) { _, state in
    state.selectInitial(among: { $0.isParty(on: state.asOf) }) {
      $0.hasSubmittedInitial(by: state.asOf) && $0.reportedInTime()
    }
  }

  private static let initialOverdue = MeasureDefinition(
    "article7.initial.overdue", "parties whose initial report is past its due day and missing",
    restsOn: .thematic, parameters: [Parameter.window]
  ) { measure, state throws(MeasureError) in
    let due = try state.dueTest(by: nil, window: measure[.window])
    return state.selectInitial(among: { due($0) && $0.isInitialDue(by: state.asOf - 1) }) {
      !$0.hasSubmittedInitial(by: state.asOf)
    }
  }

  private static let voluntary = MeasureDefinition(
    "article7.voluntary", "States whose report its source calls voluntary", restsOn: .thematic,
    parameters: Parameters.period + [volunteers, year]
  ) { measure, state throws(MeasureError) in
    let period = try state.period(measure)
    let (year, volunteers) = (measure[year], measure[volunteers])
    return state.selectReports({ $0.voluntaryReports(covering: year).flatMap(\.lines) }) { record in
      let reported = record.voluntaryReports(covering: year)
        .reduce(Truth.no) { $0 || state.falls($1.range, into: period) }
      return switch volunteers {
      case .signatories: reported && record.isSignatory(on: state.asOf)
      case .notParty: reported && !record.isParty(on: state.asOf)
      case .any, nil: reported
      }
    }
  }

  // MARK: Annual reports

  private static let annualExpected = MeasureDefinition(
    "article7.annual.expected", "States that owe the annual report covering a year",
    restsOn: .rule, parameters: [year.required, Parameter.annualReading]
  ) { measure, state in
    let (year, reading) = measure.annual
    return state.select(byRule: { $0.owesAnnual(year, reading: reading) })
  }

  private static let annualSubmitted = MeasureDefinition(
    "article7.annual.submitted", "States whose annual report covering a year was received",
    restsOn: .thematic,
    parameters: [year.required, Parameter.annualReading, annualReporters] + Parameters.period
  ) { measure, state throws(MeasureError) in
    let (year, reading) = measure.annual
    let period = try state.period(measure)
    let reporters = measure[annualReporters] ?? .expected
    return state.selectAnnual(
      year,
      among: { record in
        let owes = record.owesAnnual(year, reading: reading)
        // Where nothing is owed, a report counts if it is on record.
        let isVolunteer = reporters == .any && record.annualReport(year) != nil
        return isVolunteer ? .yes : owes
      }
    ) { record in
      state.falls(record.annualRecord(year), into: period)
    }
  }

  private static let annualOverdue = MeasureDefinition(
    "article7.annual.overdue", "States whose annual report covering a year is missing",
    restsOn: .thematic, parameters: [year.required, Parameter.annualReading]
  ) { measure, state in
    let (year, reading) = measure.annual
    let isDue = Truth(Article7.annualDue(covering: year) < state.asOf)
    return state.selectAnnual(year, among: { isDue && $0.owesAnnual(year, reading: reading) }) {
      !$0.hasSubmittedAnnual(year, by: state.asOf)
    }
  }

  // MARK: Either report

  private static let complied = MeasureDefinition(
    "article7.complied",
    "States that handed in what they owed for a year: the annual report, or else the initial one",
    restsOn: .thematic, parameters: [year.required]
  ) { measure, state in
    let (year, _) = measure.annual
    return state.selectEither(year, among: { $0.owesInitial(year) }) {
      $0.complied(year, by: state.asOf)
    }
  }

  private static let dueAny = MeasureDefinition(
    "article7.due-any", "States that owed an initial or annual report for a year", restsOn: .rule,
    parameters: [year.required]
  ) { measure, state in
    let (year, _) = measure.annual
    return state.select(byRule: { $0.owesInitial(year) })
  }

  private static let overdueAny = MeasureDefinition(
    "article7.overdue-any",
    "States that owed an initial or annual report for a year and have not handed it in",
    restsOn: .thematic, parameters: [year.required]
  ) { measure, state in
    let (year, _) = measure.annual
    return state.selectEither(year, among: { $0.isEitherPast(year, on: state.asOf) }) {
      $0.isAnyOverdue(year, on: state.asOf)
    }
  }
}

extension Measure {
  /// The year and the reading that a measure of annual reports asks for.
  fileprivate var annual: (year: Int, reading: AnnualReading) {
    (self[Parameter.year("year")] ?? 0, self[.annualReading] ?? .obliged)
  }
}

extension ConventionState {
  /// The States whose reports are called voluntary.
  fileprivate func selectReports(
    _ lines: (CountryRecord) -> [Int], where test: (CountryRecord) -> Truth
  ) -> Answer {
    select(restsOn: .thematic, closedBy: closingReports, lines: lines, where: test)
  }

  /// The States of a population for which a question about their initial report is answered yes, or
  /// may be.
  fileprivate func selectInitial(
    among population: (CountryRecord) -> Truth, where test: (CountryRecord) -> Truth
  ) -> Answer {
    select(
      among: population, closedBy: closingReports, lines: \.initialLines,
      hasWord: { $0.initialRecord.hasWord(by: asOf) }, where: test)
  }

  /// The States of a population for which a question about the annual report covering a year is
  /// answered yes, or may be.
  fileprivate func selectAnnual(
    _ year: Int, among population: (CountryRecord) -> Truth,
    where test: (CountryRecord) -> Truth
  ) -> Answer {
    select(
      among: population, closedBy: closingReports, lines: { $0.annualLines(year) },
      hasWord: { $0.annualRecord(year).hasWord(by: asOf) }, where: test)
  }

  /// The States of a population for which a question about what they owed for a year, the annual
  /// report or else the initial one, is answered yes, or may be.
  fileprivate func selectEither(
    _ year: Int, among population: (CountryRecord) -> Truth,
    where test: (CountryRecord) -> Truth
  ) -> Answer {
    select(
      among: population, closedBy: closingReports,
      lines: { $0.annualLines(year) + $0.initialLines },
      hasWord: { $0.owedRecord(year).hasWord(by: asOf) }, where: test)
  }

  /// Whether a report was received in a period; without one, by the as-of day.
  fileprivate func falls(_ report: ReportRecord, into period: Period?) -> Truth {
    let received = report.isReceived(by: asOf)
    guard period != nil, let range = report.received else { return received }
    return received && falls(range, into: period)
  }

  /// Whether a State's initial report falls due before a meeting opens, in a window, or by now.
  fileprivate func dueTest(
    by id: String?, window: String?
  ) throws(MeasureError) -> (CountryRecord) -> Truth {
    if let id {
      let meeting = try meeting(id)
      return { $0.isParty(on: asOf) && $0.isInitialDue(by: meeting.firstDay - 1) }
    }
    if let window {
      let window = try self.window(window)
      let period = Period(first: window.first, last: window.last ?? asOf)
      return { $0.isParty(on: asOf) && falls($0.initialDue, into: period) }
    }
    return { $0.isInitialDue(by: asOf) }
  }

  fileprivate func belongs(
    _ record: CountryRecord, to reporters: MeasureDefinition.InitialReporters?
  ) -> Truth {
    switch reporters {
    case .any: record.initialReport == nil ? record.isParty(on: asOf) : .yes
    case .due: record.isInitialDue(by: asOf)
    case .parties, nil: record.isParty(on: asOf)
    }
  }
}
