import EventLog

/// The facts of a state by the lines that tell them, and who tells each.
struct Witnesses {
  /// One fact: the lines that agree, and those that cannot be reconciled with them.
  struct Told {
    let fact: Fact
    let agreeing: [Event]
    let disputing: [Event]
  }

  private let ledger: Ledger
  private var told: [Told] = []
  private var byLine: [Int: Int] = [:]
  /// Lines that register something, as they stand.
  private var registering: [Int: Event] = [:]
  /// Documents with what they take from, through all steps.
  private let sources: [String: Set<String>]

  /// - Parameter state: what is known today, so that a witness counts whenever it became known.
  init(_ ledger: Ledger, _ state: ConventionState) {
    self.ledger = ledger
    for fact in state.facts {
      let all = Told(fact: fact, agreeing: fact.witnesses, disputing: fact.disputing)
      for event in all.agreeing + all.disputing { byLine[event.seq] = told.count }
      told.append(all)
    }
    for event in ledger.remarks({ $0 == .meetingRegistered || $0 == .targetRegistered }) {
      registering[event.seq] = event
    }
    sources = Witnesses.sources(ledger.registers.documents)
  }

  /// What each document takes its facts from, directly or by way of others.
  private static func sources(_ documents: [String: Document]) -> [String: Set<String>] {
    var sources = documents.mapValues { Set($0.takesFrom) }
    var grows = true
    while grows {
      grows = false
      for (id, direct) in sources {
        let all = direct.reduce(into: direct) { $0.formUnion(sources[$1] ?? []) }
        if all != direct {
          sources[id] = all
          grows = true
        }
      }
    }
    return sources
  }

  /// The fact that a line tells, or disputes; nil for a line that tells of nothing in the world.
  func fact(of line: Int) -> Told? { byLine[line].map { told[$0] } }

  /// The facts that lines tell, or dispute, each once.
  func told(_ lines: [Int]) -> [Told] {
    var seen: Set<Int> = []
    return lines.compactMap { line in
      byLine[line].flatMap { seen.insert($0).inserted ? told[$0] : nil }
    }
  }

  /// The lines put together that tell of one fact, each with every witness that agrees with it.
  func facts(_ lines: [Int]) -> [[Event]] {
    var seen: Set<Int> = []
    return lines.compactMap { line in
      // A line that tells no fact stands for itself.
      seen.insert(byLine[line] ?? -line).inserted ? agreeing(with: line) : nil
    }
  }

  /// The witnesses of a line's fact whose dates can be reconciled with the line's.
  private func agreeing(with line: Int) -> [Event] {
    guard let told = fact(of: line) else { return [registering[line] ?? ledger.event(line)] }
    guard let own = told.disputing.first(where: { $0.seq == line }) else { return told.agreeing }
    return told.disputing.filter { event in
      guard let a = own.range, let b = event.range else { return false }
      return a.intersection(b) != nil
    }
  }

  /// Whose knowledge a line carries: that of the part of its document.
  func lineage(_ event: Event) -> Lineage? {
    ledger.registers.documents[event.document]?.lineage(at: event.place)
  }

  /// Whether a line adds something for an audit of a lineage: it is of another one, and its document
  /// takes its facts from no document of that lineage.
  func isOutside(_ event: Event, _ audited: Lineage) -> Bool {
    guard let lineage = lineage(event), lineage != audited else { return false }
    return takesNothing(event.document, from: audited)
  }

  /// Whether a document is of another lineage and takes nothing from one.
  func isOutside(_ document: String, _ audited: Lineage) -> Bool {
    guard let lineage = ledger.registers.documents[document]?.lineage else { return false }
    return lineage != audited && takesNothing(document, from: audited)
  }

  private func takesNothing(_ document: String, from audited: Lineage) -> Bool {
    (sources[document] ?? []).allSatisfy { ledger.registers.documents[$0]?.lineage != audited }
  }

  /// Whether a document can be found by somebody else: it has an address, a symbol or a digest.
  func isFindable(_ document: String) -> Bool {
    ledger.registers.documents[document]?.isFindable ?? false
  }

  /// How a treaty fact is witnessed, beside the audited lineage.
  func strength(_ events: [Event], _ audited: Lineage) -> Evidence.Strength {
    let outside = events.filter { isOutside($0, audited) && isFindable($0.document) }
    let documents = Set(outside.map(\.document))
    // What takes from another witness says nothing of its own.
    let own = documents.filter { (sources[$0] ?? []).isDisjoint(with: documents) }
    let publishers = Set(own.compactMap { ledger.registers.documents[$0]?.publisher })
    return Evidence.Strength(
      isCorroborated: publishers.count > 1,
      hasDepositary: outside.contains { lineage($0) == .depositary })
  }
}
