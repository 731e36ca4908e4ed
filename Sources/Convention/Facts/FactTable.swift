import EventLog

/// The facts known on some axes, in the order in which they are folded: State by State and type by
/// type; then by latest day, earliest day and fact key, never by position in the log.
///
/// A class, so that facts and States share it. It never changes.
final class FactTable: Sendable {
  let store: LogStore
  let cores: [FactCore]
  private let precedence: Precedence
  /// The events of all facts, those of one together.
  private let events: [EventReference]

  init(_ journal: Journal, knownBy: Day, auditing: String?) {
    let store = journal.store
    let audited = auditing.flatMap { store.log.symbol($0) }
    let corrections = journal.corrections(knownBy: knownBy, auditing: audited)
    let precedence = Precedence(journal: journal, auditing: audited)
    var cores: [FactCore] = []
    var events: [EventReference] = []
    cores.reserveCapacity(journal.starts.count - 1)
    events.reserveCapacity(journal.members.count)
    var standing: [EventReference] = []
    for group in 0..<(journal.starts.count - 1) {
      standing.removeAll(keepingCapacity: true)
      for place in journal.starts[group]..<journal.starts[group + 1] {
        let event = journal.members[Int(place)]
        if journal.stands(event, corrections) { standing.append(event) }
      }
      precedence.rank(&standing)
      let resolved = journal.occurs(standing) ? FactCore.range(ranked: standing, store) : nil
      standing.removeAll { event in
        !journal.isKnown(event, by: knownBy, resolved: resolved)
          && store.record(event).document != audited
      }
      if standing.isEmpty { continue }
      cores.append(FactCore(ranked: standing, into: &events, journal))
    }
    self.store = store
    self.precedence = precedence
    self.events = events
    self.cores = FactTable.sorted(cores, store)
  }

  /// Whether some of the events of a fact are believed against all of those that deny it.
  func believes(_ fact: FactCore, against denial: FactCore) -> Bool {
    fact.witnesses.contains { witness in
      denial.witnesses.allSatisfy { precedence.believes(events[witness], against: events[$0]) }
    }
  }

  /// Whether some of the events of a fact give the State's own word outside the progress reports, which
  /// list States.
  func isOwnWord(_ fact: FactCore) -> Bool {
    fact.witnesses.contains { witness in
      let event = event(witness)
      return event.speaker == .state && precedence.lineage(events[witness]) != .progressReport
    }
  }

  func event(_ place: Int) -> Event { Event(events[place], in: store) }

  func seq(_ place: Int) -> Int { store.seq(events[place]) }

  subscript(place: Int) -> Fact { Fact(cores[place], in: self) }

  /// The facts of a type by latest day, earliest day and fact key.
  func folded(_ type: EventType) -> [Fact] {
    cores.filter { $0.type == type }.sorted { FactTable.isFolded($0, before: $1, store) }
      .map { Fact($0, in: self) }
  }

  /// All facts by latest day, earliest day and fact key.
  var folded: [Fact] {
    cores.sorted { FactTable.isFolded($0, before: $1, store) }.map { Fact($0, in: self) }
  }

  /// Facts State by State and type by type, and then as they are folded.
  private static func sorted(_ cores: [FactCore], _ store: LogStore) -> [FactCore] {
    // State, type and latest day in one number: what is moved about is small, and what is compared
    // is at hand.
    var places: [(key: UInt64, place: Int32)] = []
    places.reserveCapacity(cores.count)
    for (place, core) in cores.enumerated() {
      let end = UInt32(bitPattern: core.range.end.number) ^ 0x8000_0000
      let key =
        UInt64(core.state?.number ?? .max) << 40 | UInt64(core.type.rawValue) << 32 | UInt64(end)
      places.append((key, Int32(place)))
    }
    places.sort { a, b in
      a.key == b.key
        ? isFolded(cores[Int(a.place)], before: cores[Int(b.place)], store) : a.key < b.key
    }
    return places.map { cores[Int($0.place)] }
  }

  /// Whether a fact is folded before another.
  static func isFolded(_ a: FactCore, before b: FactCore, _ store: LogStore) -> Bool {
    if a.range.end != b.range.end { return a.range.end < b.range.end }
    if a.range.start != b.range.start { return a.range.start < b.range.start }
    return store.log.factKeyPrecedes(store.record(a.best), store.record(b.best))
  }
}

/// Facts of one table that stand in it one behind the other.
package struct FactList: RandomAccessCollection, Sendable {
  private let table: FactTable
  private let range: Range<Int>

  init(_ table: FactTable, _ range: Range<Int>) {
    self.table = table
    self.range = range
  }

  package var startIndex: Int { range.lowerBound }
  package var endIndex: Int { range.upperBound }
  package subscript(place: Int) -> Fact { table[place] }
}
