package import EventLog

/// One fact about the world, with all its witnesses.
///
/// Witnesses are events with the same fact key. Those whose dates overlap agree, and the fact's
/// range is their intersection; between disjoint ones precedence decides, and the others stay on
/// record as disputing it.
package struct Fact: Sendable {
  private let table: FactTable
  private var core: FactCore

  init(_ core: FactCore, in table: FactTable) {
    self.core = core
    self.table = table
  }

  package var type: EventType { core.type }
  package var state: CountryCode? { core.state }
  /// The theme it belongs to, as its best witness tells.
  package var theme: Theme? { best.theme }
  /// What it says, in one clause, as its best witness tells.
  package func clause(_ registers: Registers) -> String { best.clause(registers) }
  /// When it happened, as narrowly as its witnesses allow together.
  package var range: DateRange { core.range }
  /// When it was told, where witnesses say so: as narrowly as they allow together.
  package var declared: DateRange? { core.declared }
  /// The last cut-off of a document that tells of it; of a declared duty, the last day on which, by
  /// that document, it stood.
  var cutoff: Day? { core.cutoff }

  /// The last day on which a witness tells of it: a document's cut-off, or the last day of the fact.
  var lastTold: Day { max(cutoff ?? .farPast, range.latest ?? .farPast) }

  /// The events it rests on, by seq.
  package var witnesses: [Event] { core.witnesses.map { table.event($0) } }
  /// Events that give a date which cannot be reconciled with it, by seq.
  package var disputing: [Event] { core.disputing.map { table.event($0) } }
  /// Whether any event disputes it.
  var isDisputed: Bool { !core.disputing.isEmpty }
  var witnessCount: Int { core.witnesses.count }

  /// The lines it rests on, by seq.
  package var lines: [Int] { core.witnesses.map { table.seq($0) } }

  fileprivate func addLines(to lines: inout [Int]) {
    for place in core.witnesses { lines.append(table.seq(place)) }
  }

  /// The event that ranks first, whose payload is the fact's.
  private var best: Event { Event(core.best, in: table.store) }

  /// The value of a member, as the witness that ranks first gives it.
  package subscript<Value>(member: Member<Value>) -> Value { best[member] }

  /// A member's value as a number, as the witness that ranks first gives it.
  func number(_ member: MemberShape) -> Int? { best.number(member) }

  /// A member's value as people read it.
  func told(_ member: MemberShape) -> String? { best.told(member) }

  /// A word of its payload that stands for something registered.
  func text(_ symbol: Symbol) -> String { best.text(symbol) }

  /// Whether it is believed against a fact that denies it; see `Precedence`.
  func isBelieved(against denial: Fact) -> Bool { table.believes(core, against: denial.core) }

  /// Whether the State itself said so outside the progress reports, which list States.
  var isOwnWord: Bool { table.isOwnWord(core) }

  /// Whether another fact is the same one, however each was narrowed.
  func isSame(as other: Fact) -> Bool { core.best == other.core.best }

  /// Whether a witness speaks with a voice.
  func isAttested(by speaker: Speaker) -> Bool {
    core.witnesses.contains { table.event($0).speaker == speaker }
  }

  /// The same fact, later than a day, as far as its own dates leave that open.
  func after(_ day: Day?) -> Fact {
    guard let day, let latest = range.latest, day < latest, range.start <= day else { return self }
    var later = self
    later.core.range = DateRange(earliest: day + 1, latest: latest)
    return later
  }

  /// Which of several facts of its kind it is; the first where nothing is said.
  var occurrence: Int { self[Common.occurrence] ?? 1 }

  /// A quantity as the first of its witnesses that has one gives it; the best has its word first.
  func quantity(_ member: MemberShape) -> Int? {
    number(member) ?? core.witnesses.lazy.compactMap { table.event($0).number(member) }.first
  }
}

extension Sequence<Fact> {
  /// The lines they rest on, fact by fact.
  var lines: [Int] {
    var lines: [Int] = []
    for fact in self { fact.addLines(to: &lines) }
    return lines
  }
}

/// What a fact comes down to, without a reference: numbers, and places in the table of events.
struct FactCore: Sendable {
  var range: DateRange
  let declared: DateRange?
  let cutoff: Day?
  /// The event that ranks first.
  let best: EventReference
  let type: EventType
  let state: CountryCode?
  /// Where the table's events begin that it rests on.
  private let start: Int32
  private let witnessCount: Int32
  private let disputingCount: Int32

  var witnesses: Range<Int> { Int(start)..<Int(start + witnessCount) }
  var disputing: Range<Int> {
    Int(start + witnessCount)..<Int(start + witnessCount + disputingCount)
  }

  /// - Parameters:
  ///   - ranked: events of one fact key that happened in the world, best first; not empty.
  ///   - events: takes them in, the witnesses first.
  init(
    ranked: [EventReference], into events: inout [EventReference], _ journal: Journal
  ) {
    let store = journal.store
    let first = store.record(ranked[0])
    var range = first.on.map { DateRange($0) } ?? DateRange(earliest: nil, latest: nil)
    var disputing: [EventReference] = []
    var declared: DateRange?
    var cutoff: Day?
    let start = events.count
    for reference in ranked {
      let record = store.record(reference)
      guard let own = record.on.map({ DateRange($0) }), let common = range.intersection(own)
      else {
        disputing.append(reference)
        continue
      }
      range = common
      events.append(reference)
      if let next = store.log.value(Common.declared, of: record).map({ DateRange($0) }) {
        declared = declared.map { $0.intersection(next) ?? $0 } ?? next
      }
      if let day = journal.registers.cutoff(record.document, in: store, at: record.at) {
        cutoff = max(cutoff ?? day, day)
      }
    }
    witnessCount = Int32(events.count - start)
    disputingCount = Int32(disputing.count)
    FactCore.sort(&events, from: start, store)
    events += disputing
    FactCore.sort(&events, from: events.count - disputing.count, store)
    self.range = range
    self.declared = declared
    self.cutoff = cutoff
    self.start = Int32(start)
    best = ranked[0]
    type = EventType(place: Int(first.type))
    state = first.state
  }

  /// The days on which a fact can have happened, as its events together have it.
  ///
  /// - Parameter ranked: events of one fact key, best first; not empty.
  static func range(ranked: [EventReference], _ store: LogStore) -> DateRange? {
    ranked.reduce(nil) { common, reference in
      guard let own = store.record(reference).on.map({ DateRange($0) }) else { return common }
      return common.map { $0.intersection(own) ?? $0 } ?? own
    }
  }

  /// Puts the events from a place on in the order of the log.
  private static func sort(_ events: inout [EventReference], from start: Int, _ store: LogStore) {
    // Of a few each is moved before the later ones; a copy of the many is sorted.
    guard events.count - start <= 16 else {
      let sorted = events[start...].sorted { store.seq($0) < store.seq($1) }
      events.replaceSubrange(start..., with: sorted)
      return
    }
    for end in events.indices[start...].dropFirst() {
      let event = events[end]
      var place = end
      while place > start, store.seq(event) < store.seq(events[place - 1]) {
        events[place] = events[place - 1]
        place -= 1
      }
      events[place] = event
    }
  }
}
