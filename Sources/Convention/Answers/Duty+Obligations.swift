package import EventLog

extension StateRecord {
  /// Its deadlines to destroy stockpiles and to clear remnants, where there is something on record
  /// to destroy or to clear. The corresponding provisions are Articles 3(2) to (5) and 4(1) to (8).
  package func obligationDuties(on day: Day) -> [Duty] {
    guard hasConsented(by: day).isPossible else { return [] }
    let ended = [
      destructionDeadline.flatMap {
        duty("3.2", stockpiles, $0, extensions(article: "3").flatMap(\.seqs), day)
      },
      clearanceDeadline.flatMap {
        duty("4.1", remnants, $0, extensions(article: "4").flatMap(\.seqs), day)
      },
    ]
    return ended.compactMap(\.self)
  }

  /// Nothing on record, or a word that there is nothing, sets no deadline.
  private func duty(
    _ article: String, _ obligation: Obligation, _ deadline: Deadline, _ extending: [Int],
    _ day: Day
  ) -> Duty? {
    let completed = obligation.isCompleted(by: day)
    let outstanding = obligation.isOutstanding(on: day)
    guard outstanding.isPossible || completed.isPossible else { return nil }
    let due = deadline.current(asOf: day)
    let met = completed.isPossible ? obligation.completions.last?.range : nil
    var status = DeadlineStatus(due: due, met: met, withdrawn: withdrawalEffect, asOf: day)
    if status == .overdue, !outstanding.isCertain { status = .unknown }
    let isMet = status == .met || status == .metLate
    return Duty(
      state: state, article: article, year: nil, dueOriginal: deadline.original, due: due,
      extensions: deadline.extensions, status: status, metOn: isMet ? met : nil,
      daysLate: status == .unknown
        ? nil
        : DeadlineStatus.daysLate(due: due, met: met, withdrawn: withdrawalEffect, asOf: day),
      seqs: (obligation.seqs + extending).sorted())
  }
}
