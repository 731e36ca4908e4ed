package import EventLog

/// The log as the Convention reads it: lines become events, events become facts, facts are folded.
///
///     bytes -> Record -> Event -> Fact -> ConventionState
///
/// The recorded axis is the ledger itself: what the first lines said is `Ledger(log.prefix(size))`.
package struct Ledger: Sendable {
  let journal: Journal

  /// Takes in a log.
  ///
  /// - Precondition: nothing is wrong with the log.
  /// - Complexity: linear in the number of lines.
  package init(_ log: LogContents) { journal = Journal(log) }

  /// Registers at the log's size.
  package var registers: Registers { journal.registers }

  /// How many lines it holds.
  package var size: Int { journal.store.size }

  var log: LogContents { journal.store.log }

  /// The ledger when it held so many lines: registers, too, are read at a position of the log.
  ///
  /// - Precondition: the size is not above the ledger's.
  package func prefix(_ size: Int) -> Ledger { Ledger(log.prefix(size)) }

  /// The line at a position, from 1, as it was written.
  package func event(_ line: Int) -> Event { Event(line: line, in: journal.store) }

  /// The day an event became known: what it says itself, else as its type says.
  package func known(_ event: Event) -> Day? { journal.known(event.reference) }

  /// The state of the Convention on some axes.
  package func state(_ axes: Axes) -> ConventionState {
    let registers = journal.registers
    return ConventionState(
      axes, table(axes), registers,
      remarks { $0 == .registerCompleted }.compactMap { CompleteList($0, registers) })
  }

  /// Facts about the world that were known on some axes, in the order in which they are folded.
  package func facts(_ axes: Axes) -> [Fact] { table(axes).folded }

  func table(_ axes: Axes) -> FactTable {
    FactTable(journal, knownBy: axes.knownBy, auditing: axes.auditing)
  }

  /// The lines of some types that are no facts about the world, corrections resolved: figures and
  /// what is said of them, lists. They ignore when something was known.
  func remarks(_ isWanted: (EventType) -> Bool) -> [Event] {
    let corrections = journal.corrections(knownBy: .farFuture, auditing: nil)
    return log.records.compactMap { record in
      let type = EventType(place: Int(record.type))
      guard !type.isFact, isWanted(type) else { return nil }
      let line = EventReference(place: Int32(record.seq - 1))
      return corrections.standing(line).map { Event($0, in: journal.store) }
    }
  }

  /// What later lines have made of the lines of a log, by all that is known.
  package static func amendments(_ log: LogContents) -> Amendments {
    let journal = Journal(log)
    return journal.corrections(knownBy: .farFuture, auditing: nil).amendments(journal.store)
  }

  /// All events that stand, remarks about documents included, whenever they became known.
  package var standing: [Event] {
    remarks { _ in true } + standingFacts(Axes(asOf: .farFuture, knownBy: .farFuture))
  }

  /// The events about the world that were known on some axes, corrections resolved, in the order of
  /// the log.
  func standingFacts(_ axes: Axes) -> [Event] {
    let audited = axes.auditing.flatMap { log.symbol($0) }
    let corrections = journal.corrections(knownBy: axes.knownBy, auditing: audited)
    return log.records.compactMap { record in
      guard EventType(place: Int(record.type)).isFact else { return nil }
      let line = EventReference(place: Int32(record.seq - 1))
      guard let event = corrections.standing(line), isKnown(event, axes, audited) else {
        return nil
      }
      return Event(event, in: journal.store)
    }
  }

  /// The facts about the world that were known on some axes and have been withdrawn on them, each
  /// with the retraction.
  func retracted(_ axes: Axes) -> [(event: Event, by: Event)] {
    let audited = axes.auditing.flatMap { log.symbol($0) }
    let corrections = journal.corrections(knownBy: axes.knownBy, auditing: audited)
    return corrections.retracted.compactMap { line, by in
      let event = Event(line, in: journal.store)
      guard event.type.isFact, isKnown(line, axes, audited) else { return nil }
      return (event, self.event(by))
    }
  }

  private func isKnown(_ event: EventReference, _ axes: Axes, _ audited: Symbol?) -> Bool {
    journal.isKnown(event, by: axes.knownBy) || journal.store.record(event).document == audited
  }
}
