package import EventLog

/// Transparency measures: when the initial and the annual reports are owed.
///
///     Article7.initialDue(entryIntoForce: Day.date(2016, 10, 1))   // 2017-03-30
///     Article7.annualDue(covering: 2022)                           // 2023-04-30
///
/// The corresponding provision is Article 7(1) and (2).
package enum Article7 {
  /// Days between entry into force and the last day of the initial report. Article 7(1).
  package static let initialPeriodDays = 180

  /// The last day on which the initial report is in time.
  ///
  /// The corresponding provision is Article 7(1).
  package static func initialDue(entryIntoForce: Day) -> Day { entryIntoForce + initialPeriodDays }

  /// The last day on which the report covering a calendar year is in time.
  ///
  /// A year beyond either end of the calendar counts as the one at that end.
  ///
  /// The corresponding provision is Article 7(2).
  package static func annualDue(covering year: Int) -> Day {
    Day.date(min(max(year, 1), 9998) + 1, 4, 30)
  }

  /// The first day on which the report covering a calendar year can be received: a year is over
  /// before it is reported.
  ///
  /// The corresponding provision is Article 7(2).
  package static func annualEarliest(covering year: Int) -> Day {
    Day.date(annualDue(covering: year).year, 1, 1)
  }

  /// The next day from another one on, itself included, on which annual reports fall due.
  ///
  /// The corresponding provision is Article 7(2).
  package static func nextAnnualDue(from day: Day) -> Day {
    let due = annualDue(covering: day.year - 1)
    return day <= due ? due : annualDue(covering: day.year)
  }

  /// Whether a report was received on its due day at the latest.
  ///
  /// The corresponding provision is Article 7(1) and (2).
  package static func isInTime(received: DateRange, due: DateRange) -> Truth {
    received.isBefore(due)
  }

  /// Whether a State owes the report covering a calendar year, on the reading asked for.
  ///
  /// Whoever is not in force on the due day owes none: a State for which the Convention has not
  /// entered into force yet, and one whose withdrawal has taken effect.
  ///
  /// The corresponding provision is Article 7(2).
  ///
  /// - Parameters:
  ///   - year: the calendar year covered.
  ///   - reading: who counts as having to report.
  ///   - entryIntoForce: for that State; nil for one that has not consented to be bound.
  ///   - hasReported: whether its initial report had been received by the due day.
  ///   - withdrawn: when a withdrawal takes effect; nil without one.
  package static func isAnnualExpected(
    covering year: Int, reading: AnnualReading = .obliged, entryIntoForce: DateRange?,
    hasReported: Truth, withdrawn: DateRange? = nil
  ) -> Truth {
    guard let entryIntoForce else { return .no }
    let due = annualDue(covering: year)
    let isInForce = Article17.isInForce(
      on: due, entryIntoForce: entryIntoForce, withdrawn: withdrawn)
    let initialDue = entryIntoForce.map(initialDue(entryIntoForce:))
    return switch reading {
    case .obliged: isInForce && initialDue.isBefore(Day.date(due.year, 1, 1) - 1)
    case .initialSubmitted: isInForce && hasReported
    case .initialOrAnnual: isInForce && initialDue.isBefore(due)
    }
  }

  /// Whether an initial report was voluntary: received while the Convention was not in force for
  /// the State that sent it, so that nothing was owed.
  ///
  /// Whether it also meets the duty that comes later is a reading, which is not decided here.
  ///
  /// The corresponding provision is Article 7(1).
  ///
  /// - Parameters:
  ///   - received: when it arrived.
  ///   - entryIntoForce: for that State; nil for one that has not consented to be bound.
  ///   - withdrawn: when a withdrawal takes effect; nil without one.
  package static func isInitialVoluntary(
    received: DateRange, entryIntoForce: DateRange?, withdrawn: DateRange? = nil
  ) -> Truth {
    let early = entryIntoForce.map { !$0.isBefore(received) } ?? .yes
    let afterwards = withdrawn?.isBefore(received) ?? .no
    return early || afterwards
  }

  /// Whether a report covering a calendar year was voluntary: one that the State did not owe.
  ///
  /// The corresponding provision is Article 7(2).
  ///
  /// - Parameters:
  ///   - year: the calendar year covered.
  ///   - entryIntoForce: for that State; nil for one that has not consented to be bound.
  ///   - withdrawn: when a withdrawal takes effect; nil without one.
  package static func isAnnualVoluntary(
    covering year: Int, entryIntoForce: DateRange?, withdrawn: DateRange? = nil
  ) -> Truth {
    !isAnnualExpected(
      covering: year, entryIntoForce: entryIntoForce, hasReported: .no, withdrawn: withdrawn)
  }
}
