import EventLog

extension MeasureDefinition {
  private static let readings = AnnualReading.allCases.map(\.rawValue)
  private static let year = Parameter("year", .year, required: true)
  private static let reading = Parameter("reading", .word(readings))

  /// Article 7 reports: due, received, overdue, not yet due.
  static let transparency: [MeasureDefinition] = initialReports + annualReports

  private static let initialReports: [MeasureDefinition] = [
    MeasureDefinition(
      "article7.initial.due",
      "parties whose initial report was due; by a meeting's opening or in a window instead",
      nature: .rule, parameters: [Parameter("by", .meeting), Parameter("window", .window)]
    ) { measure, state throws(MeasureError) in
      let due = try state.dueTest(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs, where: due)
    },
    MeasureDefinition(
      "article7.initial.not-yet-due", "parties whose initial report is not due yet", nature: .rule
    ) { _, state in
      state.select(nature: .rule, seqs: \.treatySeqs) {
        $0.isParty(on: state.asOf) && !$0.isInitialDue(by: state.asOf)
      }
    },
    MeasureDefinition(
      "article7.initial.submitted", "parties whose initial report was received",
      nature: .thematic,
      parameters: period + [Parameter("of", .word(["parties", "due", "any"]))]
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      let population = measure.word("of")
      return state.select(
        nature: .thematic, closedBy: state.closingReports, seqs: \.initialSeqs
      ) {
        record in
        let submitted =
          period == nil || record.initialReport == nil
          ? record.hasSubmittedInitial(by: state.asOf)
          : state.falls(record.initialReport?.range, into: period)
        return submitted && state.belongs(record, to: population)
      }
    },
    MeasureDefinition(
      "article7.initial.in-time", "parties whose initial report was received by its due day",
      nature: .thematic
    ) { _, state in
      state.select(
        nature: .thematic, closedBy: state.closingReports, seqs: \.initialSeqs
      ) {
        record in
        record.isInitialDue(by: state.asOf) && record.reportedInTime()
      }
    },
    MeasureDefinition(
      "article7.initial.overdue", "parties whose initial report is past its due day and missing",
      nature: .thematic, parameters: [Parameter("window", .window)]
    ) { measure, state throws(MeasureError) in
      let due = try state.dueTest(measure)
      return state.select(
        nature: .thematic, closedBy: state.closingReports, seqs: \.initialSeqs
      ) {
        // The due day itself is still in time.
        due($0) && $0.isInitialDue(by: state.asOf - 1)
          && !$0.hasSubmittedInitial(by: state.asOf)
      }
    },
    MeasureDefinition(
      "article7.voluntary", "States whose report its source calls voluntary", nature: .thematic,
      parameters: period + [
        Parameter("of", .word(["signatories", "not-party", "any"])), Parameter("year", .year),
      ]
    ) { measure, state throws(MeasureError) in
      let period = try state.period(measure)
      let year = measure.year("year")
      return state.select(
        nature: .thematic, closedBy: state.closingReports,
        seqs: { $0.voluntaryReports(covering: year).flatMap(\.seqs) }
      ) { record in
        let reported = record.voluntaryReports(covering: year)
          .map { state.falls($0.range, into: period) }
          .reduce(.no) { $0 || $1 }
        switch measure.word("of") {
        case "signatories": return reported && record.isSignatory(on: state.asOf)
        case "not-party": return reported && !record.isParty(on: state.asOf)
        default: return reported
        }
      }
    },
  ]

  private static let annualReports: [MeasureDefinition] = [
    MeasureDefinition(
      "article7.annual.expected", "States that owe the annual report covering a year",
      nature: .rule, parameters: [year, reading]
    ) { measure, state in
      let (year, reading) = state.annual(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs) {
        $0.owesAnnual(year, reading: reading)
      }
    },
    MeasureDefinition(
      "article7.annual.submitted", "States whose annual report covering a year was received",
      nature: .thematic,
      parameters: [year, reading, Parameter("of", .word(["expected", "any"]))] + period
    ) { measure, state throws(MeasureError) in
      let (year, reading) = state.annual(measure)
      let period = try state.period(measure)
      return state.select(
        nature: .thematic, closedBy: state.closingReports, seqs: { $0.annualSeqs(year) }
      ) { record in
        let submitted =
          period == nil || record.annualReport(year) == nil
          ? record.hasSubmittedAnnual(year, by: state.asOf)
          : state.falls(record.annualReport(year)?.range, into: period)
        // Where nothing is owed, an unrecorded report does not count as possible.
        let owes = record.owesAnnual(year, reading: reading)
        if measure.word("of") == "any" {
          return record.annualReport(year) == nil ? submitted && owes : submitted
        }
        return submitted && owes
      }
    },
    MeasureDefinition(
      "article7.annual.overdue", "States whose annual report covering a year is missing",
      nature: .thematic, parameters: [year, reading]
    ) { measure, state in
      let (year, reading) = state.annual(measure)
      let due = Article7.annualDue(covering: year)
      return state.select(
        nature: .thematic, closedBy: state.closingReports, seqs: { $0.annualSeqs(year) }
      ) { record in
        Truth(due < state.asOf) && record.owesAnnual(year, reading: reading)
          && !record.hasSubmittedAnnual(year, by: state.asOf)
      }
    },
    MeasureDefinition(
      "article7.complied",
      "States that handed in what they owed for a year: the annual report, or else the initial one",
      nature: .thematic, parameters: [year]
    ) { measure, state in
      let (year, _) = state.annual(measure)
      return state.select(
        nature: .thematic, closedBy: state.closingReports,
        seqs: { $0.annualSeqs(year) + $0.initialSeqs }
      ) { $0.complied(year, by: state.asOf) }
    },
    MeasureDefinition(
      "article7.due-any", "States that owed an initial or annual report for a year", nature: .rule,
      parameters: [year]
    ) { measure, state in
      let (year, _) = state.annual(measure)
      return state.select(nature: .rule, seqs: \.treatySeqs) { $0.owesInitial(year) }
    },
    MeasureDefinition(
      "article7.overdue-any",
      "States that owed an initial or annual report for a year and have not handed it in",
      nature: .thematic, parameters: [year]
    ) { measure, state in
      let (year, _) = state.annual(measure)
      return state.select(
        nature: .thematic, closedBy: state.closingReports,
        seqs: { $0.annualSeqs(year) + $0.initialSeqs }
      ) { record in
        // Before the annual reports are due only the initial one can be overdue.
        let isDue =
          Article7.annualDue(covering: year) < state.asOf
          ? .yes
          : record.isInitialDue(by: state.asOf - 1) && !record.owesAnnual(year, reading: .obliged)
        return isDue && record.owesInitial(year) && !record.complied(year, by: state.asOf)
      }
    },
  ]
}

extension StateRecord {
  /// Whether the initial report came by its due day. The corresponding provision is Article 7(1).
  func reportedInTime() -> Truth {
    guard let due = initialDue, let dueLatest = due.latest else { return .no }
    let submitted = hasSubmittedInitial(by: dueLatest)
    guard let report = initialReport else { return submitted }
    // Of an uncertain due day the report may have come before or after.
    return submitted && Article7.isInTime(received: report.range, due: due)
  }

  /// Whether its initial report was owed for a year: due by the day of the annual reports that
  /// cover it, unless by then the State had left, having owed it for an earlier year.
  func owesInitial(_ year: Int) -> Truth {
    let due = Article7.annualDue(covering: year)
    let isEarlier = initialDue?.isBefore(Day.date(due.year, 1, 1) - 1) ?? .no
    return isInitialDue(by: due) && !(hasWithdrawn(by: due) && isEarlier)
  }

  /// Whether it handed in what it owed for a year: the annual report, or else the initial one.
  func complied(_ year: Int, by day: Day) -> Truth {
    let annual = owesAnnual(year, reading: .obliged)
    let initial = owesInitial(year) && !annual
    return (annual && hasSubmittedAnnual(year, by: day))
      || (initial && hasSubmittedInitial(by: day))
  }
}

extension ConventionState {
  /// Whether a State's initial report falls due in the period a measure names, or by now.
  fileprivate func dueTest(
    _ measure: Measure
  ) throws(MeasureError) -> (StateRecord) -> Truth {
    if let id = measure.word("by") {
      guard let meeting = registers.meetings[id] else { throw unregistered("meeting", id) }
      return { $0.isParty(on: asOf) && $0.isInitialDue(by: meeting.firstDay - 1) }
    }
    if let id = measure.word("window") {
      guard let window = registers.windows[id] else { throw unregistered("window", id) }
      let period = (first: window.first, last: window.last ?? asOf)
      return { $0.isParty(on: asOf) && falls($0.initialDue, into: period) }
    }
    return { $0.isInitialDue(by: asOf) }
  }

  fileprivate func belongs(_ record: StateRecord, to population: String?) -> Truth {
    switch population {
    case "any": record.initialReport == nil ? record.isParty(on: asOf) : .yes
    case "due": record.isInitialDue(by: asOf)
    default: record.isParty(on: asOf)
    }
  }

  fileprivate func annual(_ measure: Measure) -> (year: Int, reading: AnnualReading) {
    let reading = measure.word("reading").flatMap { AnnualReading(rawValue: $0) } ?? .obliged
    return (measure.year("year") ?? 0, reading)
  }
}
