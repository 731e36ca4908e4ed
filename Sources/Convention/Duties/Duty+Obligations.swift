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

  /// Nothing on record sets no deadline, nor does a word that there never was anything. What ended
  /// keeps its row.
  private func duty(
    _ label: String, of obligation: Obligation, until deadline: Deadline, article: ExtendedArticle,
    on day: Day, _ registers: Registers
  ) -> Duty? {
    let completed = obligation.isCompleted(by: day)
    let outstanding = obligation.isOutstanding(on: day)
    let hasArisen = obligation.hasArisen(by: day)
    guard outstanding.isPossible || completed.isPossible || hasArisen.isPossible else { return nil }
    let due = deadline.current(asOf: day)
    let requestDue = due.day.flatMap {
      DeadlineExtension.requestDue(deadline: $0, openings: registers.openings)
    }
    let lines = obligation.lines + requests(article: article).flatMap(\.lines)
    return Duty(
      label, of: self, original: deadline.original, due: due,
      Duty.Word(
        met: completed.isPossible ? obligation.completion(by: day)?.range : nil,
        absent: obligation.absence(by: day)?.range,
        isCertainlyMissing: isOverdue(obligation, article: article, on: day, registers).isCertain,
        silentExit: obligation.silentExit(by: day)),
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
      Duty.Word(met: declared.first?.range ?? completion.declared, isReport: true),
      lines: completion.lines + declared.flatMap(\.lines), on: day)
  }
}

extension Obligation {
  /// The complete list of a day or an earlier one that leaves the State out.
  fileprivate func silentExit(by day: Day) -> Duty.SilentExit? {
    guard isLeftOut(by: day), let list = silentExit, let told = lastTold, let on = list.standsOn
    else { return nil }
    return Duty.SilentExit(lastTold: told, document: list.document, day: on)
  }
}
