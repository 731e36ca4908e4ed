import EventLog

/// Judges the figures of one document.
struct Auditor {
  private let ledger: Ledger
  private let book: FigureBook
  private let document: Document
  private let hindsight: ConventionState
  private let witnesses: Witnesses

  init(ledger: Ledger, book: FigureBook, document: Document, hindsight: ConventionState) {
    self.ledger = ledger
    self.book = book
    self.document = document
    self.hindsight = hindsight
    witnesses = Witnesses(ledger, hindsight)
  }

  func judge(_ figure: Figure, _ state: ConventionState) -> AuditEntry {
    let attached = book.measures[figure.id].map {
      ($0.measure.reading(document: ledger.registers.glossaries[document.id]), $0.line)
    }
    var problem: String?
    var computed: Answer?
    var later: Answer?
    var asked: AskedMeasure?
    if let measure = attached?.0 {
      do throws(MeasureError) {
        let whole = try AskedMeasure(measure, state)
        asked = whole
        computed = whole.answer
        later = try measure.answer(hindsight.on(state.asOf))
      } catch {
        problem = error.message
      }
    }
    let match = computed.map { Match(figure, $0) }
    let laterMatch = later.map { Match(figure, $0) }
    let conflicts = book.conflicts(figure)
    let elsewhere = book.conflictsElsewhere(figure)
    let isRevised = laterMatch?.overall == .no && match?.overall != .no
    let (evidence, support) = grade(figure, asked, state)
    let isProven = evidence != .none && support?.isContested != true
    let verdict = verdict(figure, match, computed, conflicts, isProven: isProven)
    let finding = book.findings[figure.id]
    func entry(_ finding: Finding?, stale: Finding?) -> AuditEntry {
      AuditEntry(
        figure: figure, measure: attached?.0, measuredAt: attached?.1, asOf: state.asOf,
        computed: computed, hindsight: later, isRevised: isRevised, matchesValue: match?.value,
        matchesStates: match?.states, added: match?.added ?? [], missing: match?.missing ?? [],
        conflictsWith: conflicts, conflictsElsewhere: elsewhere,
        disputed: disputed(figure, computed, later, state),
        verdict: verdict, reason: verdict == .aggregate ? AuditEntry.Reason(figure) : nil,
        evidence: evidence, support: support, finding: finding, staleFinding: stale,
        problem: problem)
    }
    let bare = entry(nil, stale: nil)
    guard let finding else { return bare }
    return finding.explains(bare.pin, elsewhere: elsewhere)
      ? entry(finding, stale: nil) : entry(nil, stale: finding)
  }

  private func verdict(
    _ figure: Figure, _ match: Match?, _ answer: Answer?, _ conflicts: [String],
    isProven: Bool
  ) -> Verdict {
    switch match?.overall {
    case .yes:
      // A zero that rests on absence is not proven by it, and nothing is where nothing is on record
      // or where what is on record may be otherwise.
      let restsOnAbsence = figure.number == Fraction(0) && answer?.isOpen == true
      return restsOnAbsence || !isProven ? .unrefuted : .reproduced
    case .maybe: return .unrefuted
    case .no: return .differs
    // Nothing contradicts a zero, and nothing proves it.
    case nil where conflicts.isEmpty && figure.number == Fraction(0): return .unrefuted
    case nil: return conflicts.isEmpty ? .aggregate : .inconsistent
    }
  }

  private func grade(
    _ figure: Figure, _ asked: AskedMeasure?, _ state: ConventionState
  ) -> (Evidence, Evidence.Support?) {
    guard let asked else {
      // Its arithmetic adds up where a relation was checked and none is broken.
      let checked = book.checked(figure)
      let addsUp = checked.contains { $0.holds == .yes } && !checked.contains { $0.holds == .no }
      return (addsUp ? .itself : .none, nil)
    }
    let grader = EvidenceGrader(
      witnesses: witnesses, uses: book.uses, registers: ledger.registers,
      audited: document.lineage(ofPart: figure.part), figure: figure, state: state,
      hindsight: hindsight)
    let isFitting = asked.measure.fits(figure.themes) || book.reasoned.contains(figure.id)
    return grader.grade(asked, isFitting: isFitting)
  }

  /// The lines that contradict what the answers rest on, known then or today.
  private func disputed(
    _ figure: Figure, _ computed: Answer?, _ later: Answer?, _ state: ConventionState
  ) -> [Int] {
    let contest = Contest(witnesses: witnesses, state: hindsight.on(state.asOf))
    let lines = (computed?.lines(for: figure) ?? []) + (later?.lines(for: figure) ?? [])
    return contest.disputing(lines.sortedOnce)
  }
}
