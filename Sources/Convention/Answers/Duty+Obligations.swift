package import EventLog

extension StateRecord {
  /// Its deadlines to destroy stockpiles, to clear remnants and to declare that they are cleared,
  /// where there is something on record to destroy or to clear. The corresponding provisions are
  /// Articles 3(2) to (5) and 4(1) to (8).
  package func obligationDuties(on day: Day, _ registers: Registers) -> [Duty] {
    guard hasConsented(by: day).isPossible else { return [] }
    let duties = [
      destructionDeadline.flatMap { duty("3.2", stockpiles, $0, "3", day, registers) },
      clearanceDeadline.flatMap { duty("4.1", remnants, $0, "4", day, registers) },
      declarationDuty(on: day, registers),
    ]
    return duties.compactMap(\.self)
  }

  /// Nothing on record, or a word that there is nothing, sets no deadline.
  private func duty(
    _ article: String, _ obligation: Obligation, _ deadline: Deadline, _ extending: String,
    _ day: Day, _ registers: Registers
  ) -> Duty? {
    let completed = obligation.isCompleted(by: day)
    let outstanding = obligation.isOutstanding(on: day)
    guard outstanding.isPossible || completed.isPossible else { return nil }
    let due = deadline.current(asOf: day)
    let requestDue = due.day.flatMap {
      DeadlineExtension.requestDue(deadline: $0, openings: registers.openings)
    }
    return Duty(
      article, of: self, original: deadline.original, due: due,
      met: completed.isPossible ? obligation.completions.last?.range : nil,
      isMissing: outstanding.isCertain, extensions: deadline.extensions.compactMap { $0.asOf(day) },
      requestDue: outstanding.isPossible ? requestDue : nil,
      seqs: (obligation.seqs + extensions(article: extending).flatMap(\.seqs)).sorted(), on: day)
  }

  /// The declaration of compliance it owes to the next meeting after it cleared everything, unless
  /// it had done so before it was bound. The corresponding provision is Article 4(1)(c).
  private func declarationDuty(on day: Day, _ registers: Registers) -> Duty? {
    guard remnants.isCompleted(by: day).isCertain, let completion = remnants.completions.last,
      let start = entryIntoForce?.latest, completion.range.isBefore(start - 1) == .no
    else { return nil }
    func due(_ completed: Day?) -> Day? {
      completed.flatMap {
        Article4.declarationDue(completed: $0, meetings: registers.meetingsOfStatesParties)
      }
    }
    guard let last = due(completion.range.latest) else { return nil }
    let declared = facts(.clearanceComplianceDeclared)
    return Duty(
      "4.1c", of: self,
      due: DateRange(earliest: due(completion.range.earliest), latest: last),
      met: declared.last?.range ?? completion.declared, isMissing: false,
      seqs: completion.seqs + declared.flatMap(\.seqs), on: day)
  }
}

extension Registers {
  /// The first days of the meetings that can decide on a request for more time.
  fileprivate var openings: [Day] {
    meetings.values.filter { Meeting.deciding.contains($0.kind) }.map(\.firstDay)
  }

  fileprivate var meetingsOfStatesParties: [ClosedRange<Day>] {
    meetings.values.filter { $0.kind == Meeting.ofStatesParties }.map { $0.firstDay...$0.lastDay }
  }
}
