package import EventLog

/// Every figure of a document against the log.
package struct Audit: Sendable {
  package let document: Document
  package let asOf: Day
  package let knownBy: Day
  package let size: Int
  /// In the order of the log.
  package let entries: [AuditEntry]

  package var withoutFinding: Int { entries.count(where: \.lacksFinding) }
}

extension Audit {
  /// The times the audit rests on.
  package var axes: Axes { Axes(asOf: asOf, knownBy: knownBy, auditing: document.id) }
}

extension Ledger {
  /// Audits one document.
  ///
  /// - Returns: nil when the document prints no figures or has no cut-off.
  /// - Complexity: a fold for what is known today and one for each part's cut-off, then linear in
  ///   figures times States.
  package func audit(_ id: String, book: FigureBook) -> Audit? {
    guard let document = registers.documents[id], let main = document.parts.first else {
      return nil
    }
    let cutoff = main.cutoff.latest
    let figures = book.figures.filter { $0.document == id }
    if figures.isEmpty { return nil }
    var folds: [Day: ConventionState] = [:]
    let hindsight = state(Axes(asOf: cutoff, knownBy: .farFuture, auditing: id))
    let auditor = Auditor(ledger: self, book: book, document: document, hindsight: hindsight)
    let entries = figures.map { figure in
      let known = (document.part(figure.part) ?? main).cutoff.latest
      let fold = folds[known] ?? state(Axes(asOf: known, knownBy: known, auditing: id))
      folds[known] = fold
      return auditor.judge(figure, fold.on(figure.asOf ?? known))
    }
    return Audit(
      document: document, asOf: cutoff, knownBy: cutoff, size: size, entries: entries)
  }
}

/// Judges the figures of one document.
private struct Auditor {
  let ledger: Ledger
  let book: FigureBook
  let document: Document
  let hindsight: ConventionState
  /// Lines that dispute a fact, by the lines the fact rests on.
  let disputes: [Int: [Int]]

  init(ledger: Ledger, book: FigureBook, document: Document, hindsight: ConventionState) {
    self.ledger = ledger
    self.book = book
    self.document = document
    self.hindsight = hindsight
    disputes = hindsight.disputes
  }

  func judge(_ figure: Figure, _ state: ConventionState) -> AuditEntry {
    let attached = book.measures[figure.id].map {
      ($0.measure.reading(document: ledger.registers.glossaries[document.id]), $0.line)
    }
    var problem: String?
    var computed: Answer?
    var later: Answer?
    if let measure = attached?.0 {
      do throws(MeasureError) {
        computed = try measure.answer(state)
        later = try measure.answer(hindsight.on(state.asOf))
      } catch {
        problem = error.message
      }
    }
    let match = computed.map { Match(figure, $0) }
    let laterMatch = later.map { Match(figure, $0) }
    let conflicts = conflicts(figure)
    let verdict = verdict(figure, match, computed, conflicts)
    let isRevised = laterMatch?.overall == .no && match?.overall != .no
    let (evidence, support) = grade(figure, attached?.0, computed, later, verdict)
    let finding = book.findings[figure.id]
    func entry(_ finding: Finding?, stale: Finding?) -> AuditEntry {
      AuditEntry(
        figure: figure, measure: attached?.0, measuredAt: attached?.1, asOf: state.asOf,
        computed: computed, hindsight: later, isRevised: isRevised, matchesValue: match?.value,
        matchesStates: match?.states, added: match?.added ?? [], missing: match?.missing ?? [],
        conflictsWith: conflicts,
        disputed: Set((later?.lines(for: figure) ?? []).flatMap { disputes[$0] ?? [] }).sorted(),
        verdict: verdict, reason: verdict == .aggregate ? AuditEntry.Reason(figure) : nil,
        evidence: evidence, support: support, finding: finding, staleFinding: stale,
        problem: problem)
    }
    let bare = entry(nil, stale: nil)
    guard let finding else { return bare }
    return finding.explains(bare.pin) ? entry(finding, stale: nil) : entry(nil, stale: finding)
  }

  /// A figure's relations, and whether each holds.
  private func checked(_ figure: Figure) -> [(relation: Relation, holds: Truth)] {
    (book.relations[figure.id] ?? []).map { relation in
      let others = relation.with.compactMap { book.byID[$0] }
      let isPrinted = others.count == relation.with.count
      return (relation, isPrinted ? relation.holds(figure, others) : .maybe)
    }
  }

  /// Figures with which a relation is broken, by id.
  private func conflicts(_ figure: Figure) -> [String] {
    let broken = checked(figure).filter { $0.holds == .no }.map(\.relation)
    return Set(broken.flatMap(\.with) + otherBases(figure)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// The figures it is a part of, where it is printed out of a number that none of them prints.
  private func otherBases(_ figure: Figure) -> [String] {
    guard let base = figure.outOf.map({ Fraction($0) }) else { return [] }
    let wholes = (book.relations[figure.id] ?? []).filter { $0.kind == .subsetOf }.flatMap(\.with)
    let numbers = wholes.compactMap { book.byID[$0]?.number }
    return numbers.isEmpty || numbers.contains(base) ? [] : wholes
  }

  private func verdict(
    _ figure: Figure, _ match: Match?, _ answer: Answer?, _ conflicts: [String]
  ) -> Verdict {
    switch match?.overall {
    case .yes:
      // A zero that rests on absence is not proven by it.
      let restsOnAbsence = figure.number == Fraction(0) && answer?.isOpen == true
      return restsOnAbsence ? .unrefuted : .reproduced
    case .maybe: return .unrefuted
    case .no: return .differs
    case nil: return conflicts.isEmpty ? .aggregate : .inconsistent
    }
  }

  private func grade(
    _ figure: Figure, _ measure: Measure?, _ computed: Answer?, _ later: Answer?,
    _ verdict: Verdict
  ) -> (Evidence, Evidence.Support?) {
    guard let measure, let computed, let later else {
      // Its arithmetic adds up where a relation was checked and none is broken.
      let isChecked = verdict == .aggregate && checked(figure).contains { $0.holds == .yes }
      return (isChecked ? .itself : .none, nil)
    }
    let grader = EvidenceGrader(ledger: ledger, document: document, uses: book.uses)
    let counted: [CountryCode]? =
      switch computed.value {
      case .states: later.states
      case .dates: figure.states ?? []
      case .quantity, .days: nil
      }
    let (evidence, support) = grader.grade(figure, measure, later, counted: counted)
    return (evidence, support)
  }
}
