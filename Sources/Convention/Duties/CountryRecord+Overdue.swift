import EventLog

extension CountryRecord {
  /// Whether the initial report came by its due day. The corresponding provision is Article 7(1).
  func reportedInTime() -> Truth {
    guard let due = initialDue, let dueLatest = due.latest else { return .no }
    let submitted = hasSubmittedInitial(by: dueLatest)
    guard let received = initialRecord.received else { return submitted }
    // Of an uncertain due day the report may have come before or after.
    return submitted && Article7.isInTime(received: received, due: due)
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

  /// What is on record of the report it owed for a year: the annual one, or else the initial one.
  func owedRecord(_ year: Int) -> ReportRecord {
    owesAnnual(year, reading: .obliged).isPossible ? annualRecord(year) : initialRecord
  }

  /// Whether the report it owed for a year is past its due day. Before the annual reports are due
  /// only the initial one can be.
  func isEitherPast(_ year: Int, on day: Day) -> Truth {
    let isDue =
      Article7.annualDue(covering: year) < day
      ? .yes : isInitialDue(by: day - 1) && !owesAnnual(year, reading: .obliged)
    return isDue && owesInitial(year)
  }

  /// Whether it has not handed in what it owed for a year, the initial or the annual report.
  func isAnyOverdue(_ year: Int, on day: Day) -> Truth {
    isEitherPast(year, on: day) && !complied(year, by: day)
  }

  /// Whether an obligation stands on a day past the deadline in force, and no more time can have
  /// been given. The corresponding provisions are Articles 3(2) to (5) and 4(1) to (8).
  func isOverdue(
    _ obligation: Obligation, article: ExtendedArticle, on day: Day, _ registers: Registers
  ) -> Truth {
    guard let due = deadline(article)?.current(asOf: day) else { return .no }
    return due.isBefore(day - 1) && remains(obligation, article: article, on: day, registers)
  }
}
