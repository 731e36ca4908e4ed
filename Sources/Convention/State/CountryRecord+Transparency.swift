package import EventLog

extension CountryRecord {
  private func isInitial(_ fact: Fact) -> Bool { fact[ReportSubmitted.report] == .initial }
  private func isVoluntary(_ fact: Fact) -> Bool { fact[ReportSubmitted.voluntary] }
  private func covers(_ fact: Fact, _ year: Int?) -> Bool { fact[ReportSubmitted.year] == year }

  /// Article 7 reports received.
  private var submissions: FactList { facts(.reportSubmitted) }
  /// Article 7 reports missing on a day.
  private var outstanding: FactList { facts(.reportOutstanding) }

  /// Reports their sources call voluntary; covering a calendar year, or any where that is nil.
  package func voluntaryReports(covering year: Int?) -> [Fact] {
    submissions.filter {
      isVoluntary($0) && (year == nil || covers($0, year))
    }
  }

  /// The annual reports on record, voluntary ones apart.
  package var annualReports: [Fact] {
    submissions.filter { !isInitial($0) && !isVoluntary($0) }
  }

  /// The annual report covering a calendar year, where one is on record; voluntary ones apart.
  package func annualReport(_ year: Int) -> Fact? {
    submissions.first { !isInitial($0) && !isVoluntary($0) && covers($0, year) }
  }

  /// When the initial report falls due. The corresponding provision is Article 7(1).
  package var initialDue: DateRange? {
    entryIntoForce.map { $0.map(Article7.initialDue(entryIntoForce:)) }
  }

  /// Whether its initial report was due on a day at the latest; duties end with withdrawal.
  package func isInitialDue(by day: Day) -> Truth {
    guard let initialDue else { return .no }
    return initialDue.isBefore(day)
      && !Article20.hasLapsed(on: day, due: initialDue, withdrawn: withdrawalEffect)
  }

  /// What is on record of the annual report covering a calendar year.
  package func annualRecord(_ year: Int) -> ReportRecord {
    ReportRecord(
      received: annualReport(year),
      missing: outstanding.filter { !isInitial($0) && covers($0, year) }, lists: completeLists,
      year: year)
  }

  /// Whether its initial report had been received by the end of a day; maybe where nothing is on
  /// record of it, since absence of an event is neither yes nor no.
  package func hasSubmittedInitial(by day: Day) -> Truth { initialRecord.isReceived(by: day) }

  /// Whether the annual report covering a year had been received by the end of a day.
  package func hasSubmittedAnnual(_ year: Int, by day: Day) -> Truth {
    annualRecord(year).isReceived(by: day)
  }

  /// Whether it owes an annual report covering a year, under a reading of Article 7(2).
  package func owesAnnual(_ year: Int, reading: AnnualReading) -> Truth {
    Article7.isAnnualExpected(
      covering: year, reading: reading, entryIntoForce: entryIntoForce,
      hasReported: hasSubmittedInitial(by: Article7.annualDue(covering: year)),
      withdrawn: withdrawalEffect)
  }

  /// The lines an answer about the initial report rests on.
  package var initialLines: [Int] { initialRecord.lines }

  /// The lines an answer about an annual report rests on.
  package func annualLines(_ year: Int) -> [Int] { annualRecord(year).lines }
}
