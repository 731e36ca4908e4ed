package import EventLog

/// The log as the Convention reads it: lines become events, events become facts, facts are folded.
///
///     bytes -> Record -> Event -> Fact -> ConventionState
package struct Ledger: Sendable {
  /// All lines, by position.
  package let events: [Event]
  /// Registers at the log's size.
  package let registers: Registers

  /// Takes in the first lines of a checked log.
  ///
  /// - Parameter records: by seq from 1 without a hole.
  /// - Complexity: linear in the number of records.
  package init(_ records: [Record]) { self.init(events: records.compactMap { Event($0) }) }

  private init(events: [Event]) {
    self.events = events
    let corrections = Corrections(events) { _, _ in true }
    var registers = Registers()
    for event in events {
      guard let standing = corrections.standing(event) else { continue }
      registers.take(standing.type, standing.data, seq: standing.seq)
    }
    self.registers = registers
  }

  package var size: Int { events.count }

  /// The ledger when it held so many lines: registers, too, are read at a position of the log.
  func prefix(_ size: Int) -> Ledger { Ledger(events: Array(events.prefix(size))) }

  /// The day an event became known: what it says itself, else as its type says.
  package func known(_ event: Event) -> Day? {
    if let known = event.body.known { return known }
    if event.type.publicity == .onOccurrence, let on = event.body.on { return on.latest }
    return registers.documents[event.source.document]?.known(at: event.source.at)
  }

  /// The events that stand on a basis: corrections resolved, later knowledge left out.
  ///
  /// Remarks about documents (figures, measures, findings) and registers ignore `knownBy`.
  package func standing(_ basis: Basis) -> [Event] {
    if basis.at < size { return prefix(basis.at).standing(basis) }
    let corrections = corrections(basis)
    return events.compactMap { event in
      guard let standing = corrections.standing(event) else { return nil }
      return standing.type.on == .absent || isKnown(standing, basis) ? standing : nil
    }
  }

  /// The facts about the world that were known on a basis and have been withdrawn on it, each with
  /// the retraction.
  func retracted(_ basis: Basis) -> [(event: Event, by: Event)] {
    if basis.at < size { return prefix(basis.at).retracted(basis) }
    let corrections = corrections(basis)
    return events.compactMap { event in
      guard event.type.on != .absent, let found = corrections.retracted(event) else { return nil }
      return isKnown(found.event, basis) ? found : nil
    }
  }

  private func isKnown(_ event: Event, _ basis: Basis) -> Bool {
    event.source.document == basis.auditing || known(event).map { $0 <= basis.knownBy } ?? true
  }

  private func corrections(_ basis: Basis) -> Corrections {
    // A typing error, told by its citing the same document, applies whenever that was known.
    Corrections(events) { remark, target in
      subject(of: target).type.on == .absent
        || remark.source.document == target.source.document || isKnown(remark, basis)
    }
  }

  /// The line that corrections and retractions of each other are about in the end.
  private func subject(of event: Event) -> Event {
    guard event.type == .eventCorrected || event.type == .eventRetracted,
      let target = event.data["target"]?.integer, (1..<event.seq).contains(target)
    else { return event }
    return subject(of: events[target - 1])
  }

  /// Facts about the world on a basis, in the order in which they are folded: by latest day,
  /// earliest day and fact key, never by position in the log.
  package func facts(_ basis: Basis) -> [Fact] {
    if basis.at < size { return prefix(basis.at).facts(basis) }
    var groups: [[UInt8]: [Event]] = [:]
    for event in standing(basis) where event.type.on != .absent {
      groups[event.body.factKey(event.type.shape), default: []].append(event)
    }
    let precedence = Precedence(registers: registers, auditing: basis.auditing)
    return groups.map { key, events in
      Fact(ranked: precedence.ranked(events), key: key, registers: registers)
    }
    .sorted(by: Ledger.foldOrder)
  }

  private static func foldOrder(_ a: Fact, _ b: Fact) -> Bool {
    if a.range.end != b.range.end { return a.range.end < b.range.end }
    let before = Day(number: .min)
    let (aEarliest, bEarliest) = (a.range.earliest ?? before, b.range.earliest ?? before)
    if aEarliest != bEarliest { return aEarliest < bEarliest }
    return a.key.lexicographicallyPrecedes(b.key)
  }

  /// The state of the Convention on a basis.
  package func state(_ basis: Basis) -> ConventionState {
    if basis.at < size { return prefix(basis.at).state(basis) }
    let closures = standing(basis).compactMap { Closure($0, registers) }
    return ConventionState(
      basis: basis, registers: registers, facts: facts(basis), closures: closures)
  }
}
