package import EventLog

extension StateRecord {
  private func isInitial(_ fact: Fact) -> Bool { fact.data["report"]?.string == "initial" }
  private func isVoluntary(_ fact: Fact) -> Bool { fact.data["voluntary"]?.bool == true }

  /// The initial report, where one is on record and its source does not call it voluntary.
  package var initialReport: Fact? { submissions.first { isInitial($0) && !isVoluntary($0) } }

  /// Reports their sources call voluntary.
  package var voluntaryReports: [Fact] { submissions.filter { isVoluntary($0) } }

  /// The annual report covering a calendar year, where one is on record; voluntary ones apart.
  package func annualReport(_ year: Int) -> Fact? {
    submissions.first { !isInitial($0) && !isVoluntary($0) && $0.data["year"]?.integer == year }
  }

  /// When the initial report falls due. The corresponding provision is Article 7(1).
  package var initialDue: DateRange? {
    entryIntoForce.map { $0.map { Article7.initialDue(entryIntoForce: $0) } }
  }

  /// Whether its initial report was due on a day at the latest; duties end with withdrawal.
  package func isInitialDue(by day: Day) -> Truth {
    guard let initialDue else { return .no }
    return initialDue.isBefore(day) && !lapsed(initialDue)
  }

  /// Whether a duty falling due then had lapsed by withdrawal. Article 20: duties due before stay.
  private func lapsed(_ due: DateRange) -> Truth {
    guard let withdrawalEffect, let latest = due.latest else { return .no }
    return withdrawalEffect.isBefore(latest)
  }

  /// Whether its initial report had been received by the end of a day.
  ///
  /// A later submission on record means no before it, and so does a source that says it was still
  /// missing; without either, absence of an event is neither yes nor no.
  package func hasSubmittedInitial(by day: Day) -> Truth {
    let missing = outstanding.contains { isInitial($0) && ($0.data.day("day") ?? day) >= day }
    if let report = initialReport {
      let answer = report.range.isBefore(day)
      return answer == .maybe && missing ? .no : answer
    }
    return missing ? .no : .maybe
  }

  /// Whether the annual report covering a year had been received by the end of a day.
  package func hasSubmittedAnnual(_ year: Int, by day: Day) -> Truth {
    let missing = outstanding.contains {
      !isInitial($0) && $0.data["year"]?.integer == year && ($0.data.day("day") ?? day) >= day
    }
    if let report = annualReport(year) {
      let answer = report.range.isBefore(day)
      return answer == .maybe && missing ? .no : answer
    }
    return missing ? .no : .maybe
  }

  /// Whether it owes an annual report covering a year, under a reading of Article 7(2).
  package func owesAnnual(_ year: Int, reading: Article7.Reading) -> Truth {
    guard let due = Day(year + 1, 4, 30), let newYear = Day(year + 1, 1, 1) else { return .no }
    let bound = isInForce(on: due)
    switch reading {
    case .obliged: return bound && isInitialDue(by: newYear - 1)
    case .initialSubmitted: return bound && hasSubmittedInitial(by: newYear - 1)
    case .initialOrAnnual: return bound && isInitialDue(by: due)
    }
  }

  /// The lines an answer about the initial report rests on.
  package var initialSeqs: [Int] {
    (initialReport?.seqs ?? []) + outstanding.filter { isInitial($0) }.flatMap(\.seqs)
  }

  /// The lines an answer about an annual report rests on.
  package func annualSeqs(_ year: Int) -> [Int] {
    (annualReport(year)?.seqs ?? [])
      + outstanding.filter { !isInitial($0) && $0.data["year"]?.integer == year }.flatMap(\.seqs)
  }
}
