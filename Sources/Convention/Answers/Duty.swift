package import EventLog

/// One duty of one State with its deadline, as of a day.
package struct Duty: Sendable {
  package let state: StateCode
  /// Article and paragraph: `3.2`, `4.1`, `7.1`, `7.2`.
  package let article: String
  /// The calendar year a report covers, for a duty that recurs.
  package let year: Int?
  /// The due day the articles set.
  package let dueOriginal: DateRange
  /// The due day in force as of the day, after the extensions granted by then.
  package let due: DateRange
  /// The requests for more time, in order; for Articles 3 and 4.
  package let extensions: [DeadlineExtension]
  package let status: DeadlineStatus
  package let metOn: DateRange?
  /// Whole days past the due day, where both are known to the day.
  package let daysLate: Int?
  /// Lines the answer rests on, by seq.
  package let seqs: [Int]
}

extension StateRecord {
  /// The initial report it owes; nil for a State that owes none. The corresponding provision is
  /// Article 7(1).
  package func initialDuty(on day: Day) -> Duty? {
    guard let due = initialDue, hasConsented(by: day).isPossible else { return nil }
    return duty(
      "7.1", year: nil, due, met: initialReport?.range,
      isReceived: hasSubmittedInitial(by: day), initialSeqs, day)
  }

  /// The annual reports it owes, up to the one that falls due in the year after the as-of day's,
  /// which is the next to come all year round. The corresponding provision is Article 7(2).
  package func annualDuties(on day: Day) -> [Duty] {
    guard hasConsented(by: day).isPossible, let first = entryIntoForce?.earliest?.year,
      first <= day.year
    else { return [] }
    return (first...day.year).compactMap { year in
      guard owesAnnual(year, reading: .obliged).isPossible else { return nil }
      return duty(
        "7.2", year: year, DateRange(Article7.annualDue(covering: year)),
        met: annualReport(year)?.range, isReceived: hasSubmittedAnnual(year, by: day),
        annualSeqs(year), day)
    }
  }

  /// Absence of a report on record is neither yes nor no, so that a due day gone by without one
  /// leaves the status unknown, unless a source says that it was missing.
  private func duty(
    _ article: String, year: Int?, _ due: DateRange, met: DateRange?, isReceived: Truth,
    _ seqs: [Int], _ day: Day
  ) -> Duty {
    var status = DeadlineStatus(due: due, met: met, withdrawn: withdrawalEffect, asOf: day)
    if status == .overdue, isReceived != .no { status = .unknown }
    let isMet = status == .met || status == .metLate
    let daysLate = DeadlineStatus.daysLate(
      due: due, met: met, withdrawn: withdrawalEffect, asOf: day)
    return Duty(
      state: state, article: article, year: year, dueOriginal: due, due: due, extensions: [],
      status: status,
      metOn: isMet ? met : nil, daysLate: status == .unknown ? nil : daysLate, seqs: seqs)
  }
}

extension ConventionState {
  /// All duties with a deadline, by due day, State and article.
  package var duties: [Duty] {
    states.flatMap { record in
      [record.initialDuty(on: asOf)].compactMap(\.self) + record.annualDuties(on: asOf)
        + record.obligationDuties(on: asOf)
    }
    .sorted { a, b in
      let far = Day(number: .max)
      let (x, y) = (a.due.latest ?? far, b.due.latest ?? far)
      return x != y ? x < y : a.state != b.state ? a.state < b.state : a.article < b.article
    }
  }
}
