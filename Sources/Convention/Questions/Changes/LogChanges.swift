package import EventLog

/// What a ledger learned, corrected and withdrew while its log grew: the recorded axis.
package struct LogChanges: Sendable {
  /// A line that another replaced.
  package struct Correction: Sendable {
    /// The line that corrects.
    package let by: Event
    package let reason: String
    package let before: Event
    package let after: Event
  }

  /// A line that another withdrew.
  package struct Withdrawal: Sendable {
    package let by: Event
    package let reason: String
    package let event: Event
  }

  /// The lines before the first of them, and the lines up to the last.
  package let since: Int
  package let size: Int
  /// The facts about the world on the new lines, in their order.
  package let learned: [Event]
  package let corrected: [Correction]
  package let withdrawn: [Withdrawal]
  /// How many new lines there are of each type, in the order of the types.
  package let counts: [(type: EventType, lines: Int)]
}

extension Ledger {
  /// What the lines behind the first so many brought.
  ///
  /// - Parameter choice: only what it asks about.
  package func changes(since size: Int, choice: Choice) -> LogChanges {
    let lines = size < self.size ? ((size + 1)...self.size).map { event($0) } : []
    let store = journal.store
    var corrected: [LogChanges.Correction] = []
    var withdrawn: [LogChanges.Withdrawal] = []
    for remark in Journal.remarks(store) where remark.seq > size {
      let by = event(remark.seq)
      let target = subject(of: remark.target)
      guard choice.isEmpty || choice.holds(target) else { continue }
      if let replacement = remark.replacement {
        corrected.append(
          LogChanges.Correction(
            by: by, reason: by[EventCorrected.reason], before: target,
            after: Event(replacement, in: store)))
      } else {
        withdrawn.append(
          LogChanges.Withdrawal(by: by, reason: by[EventRetracted.reason], event: target))
      }
    }
    let wanted = choice.isEmpty ? lines : lines.filter { choice.holds($0) }
    let counts = Dictionary(grouping: wanted, by: \.type).mapValues(\.count)
    return LogChanges(
      since: size, size: self.size, learned: wanted.filter(\.type.isFact), corrected: corrected,
      withdrawn: withdrawn,
      counts: EventType.allCases.compactMap { type in counts[type].map { (type, $0) } })
  }

  /// The line that a remark is about in the end, where it is about another remark.
  private func subject(of seq: Int) -> Event { event(journal.subject(of: seq).seq) }

  /// How many lines were recorded by the end of a day.
  package func size(recordedBy day: Day) -> Int {
    log.records.count { $0.recorded.day <= day }
  }
}
