package import EventLog

extension CountryRecord {
  /// Its deadlines to destroy stockpiles, to clear remnants and to declare that they are cleared,
  /// where there is something on record to destroy or to clear. The corresponding provisions are
  /// Articles 3(2) to (5) and 4(1) to (8).
  package func dutiesUnderObligations(on day: Day, _ registers: Registers) -> [Duty] {
    guard hasConsented(by: day).isPossible else { return [] }
    let duties = [
      destructionDeadline.flatMap {
        duty("3.2", of: stockpiles, until: $0, article: .three, on: day, registers)
      },
      clearanceDeadline.flatMap {
        duty("4.1", of: clearance, until: $0, article: .four, on: day, registers)
      },
      declarationDuty(on: day, registers),
    ]
    return duties.compactMap(\.self)
  }

  /// Nothing on record, or a word that there is nothing, sets no deadline.
  private func duty(
    _ label: String, of obligation: Obligation, until deadline: Deadline, article: ExtendedArticle,
    on day: Day, _ registers: Registers
  ) -> Duty? {
    let completed = obligation.isCompleted(by: day)
    let outstanding = obligation.isOutstanding(on: day)
    guard outstanding.isPossible || completed.isPossible else { return nil }
    let due = deadline.current(asOf: day)
    let requestDue = due.day.flatMap {
      DeadlineExtension.requestDue(deadline: $0, openings: registers.openings)
    }
    let lines = obligation.lines + requests(article: article).flatMap(\.lines)
    return Duty(
      label, of: self, original: deadline.original, due: due,
      met: completed.isPossible ? obligation.completion(by: day)?.range : nil,
      isOverdue: isOverdue(obligation, article: article, on: day, registers).isCertain,
      extensions: deadline.extensions.compactMap { $0.asOf(day) },
      requestDue: outstanding.isPossible ? requestDue : nil, lines: lines.sorted(), on: day)
  }

  /// The declaration of compliance it owes to the next meeting after it cleared everything, unless
  /// it had done so before it was bound. The corresponding provision is Article 4(1)(c).
  private func declarationDuty(on day: Day, _ registers: Registers) -> Duty? {
    guard clearance.isCompleted(by: day).isCertain,
      let completion = clearance.completion(by: day), let start = entryIntoForce?.latest,
      completion.range.isBefore(start - 1) == .no
    else { return nil }
    func due(_ completed: Day?) -> Day? {
      completed.flatMap {
        Article4.declarationDue(completed: $0, meetings: registers.meetingsOfStatesParties)
      }
    }
    guard let last = due(completion.range.latest) else { return nil }
    let declared = facts(.clearanceComplianceDeclared)
      .filter {
        $0.range.isBefore(day).isPossible && completion.range.isBefore($0.range).isPossible
      }
    return Duty(
      "4.1c", of: self,
      due: DateRange(earliest: due(completion.range.earliest), latest: last),
      met: declared.first?.range ?? completion.declared, isOverdue: false,
      lines: completion.lines + declared.flatMap(\.lines), on: day)
  }
}
