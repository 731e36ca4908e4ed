package import EventLog

/// One published figure, judged.
package struct AuditEntry: Sendable {
  package let figure: Figure
  package let measure: Measure?
  /// The line that attached the measure.
  package let measuredAt: Int?
  /// The day the figure is judged on.
  package let asOf: Day
  /// What the measure gives on the document's basis; nil when nothing can be computed.
  package let computed: Answer?
  /// The same question, known by today.
  package let hindsight: Answer?
  /// Whether later knowledge departs from what was published.
  package let isRevised: Bool
  package let matchesValue: Truth?
  package let matchesStates: Truth?
  package let added: [StateCode]
  package let missing: [StateCode]
  /// Figures whose relation with this one does not hold.
  package let conflictsWith: [String]
  /// Lines that contradict facts it rests on.
  package let disputed: [Int]
  package let verdict: Verdict
  /// Why there are no State-level facts, for an aggregate.
  package let reason: String?
  package let evidence: Evidence
  package let support: Evidence.Support?
  /// The finding that explains it, as long as its pin matches.
  package let finding: Finding?
  /// A finding on record whose pin no longer matches.
  package let staleFinding: Finding?
  /// What the measure could not do, for instance a share of nothing.
  package let problem: String?

  /// Whether it must be explained.
  package var demandsFinding: Bool {
    verdict == .differs || verdict == .inconsistent || isRevised || !conflictsWith.isEmpty
      || problem != nil
  }

  /// Whether it must be explained and is not.
  package var lacksFinding: Bool {
    guard demandsFinding else { return false }
    guard let finding else { return true }
    return finding.cause == .ourGap && evidence == .rule
  }

  /// What a finding has to pin.
  package var pin: Finding.Pin {
    Finding.Pin(
      published: figure.value?.json ?? .null, computed: AuditEntry.value(computed, figure) ?? .null,
      added: added.map(\.description), missing: missing.map(\.description),
      conflictsWith: conflictsWith,
      hindsight: isRevised ? AuditEntry.value(hindsight, figure) ?? .null : nil)
  }

  /// An answer's value where it is settled, in the form answers give it.
  package static func value(_ answer: Answer?, _ figure: Figure) -> JSONValue? {
    guard let answer else { return nil }
    if case .dates(let dates) = answer.value {
      let texts = Set((figure.states ?? []).compactMap { dates[$0]?.description })
      return texts.isEmpty ? nil : .string(texts.sorted().joined(separator: ", "))
    }
    if case .days(let days) = answer.value { return .string(days.text) }
    return answer.settled.map(number)
  }

  /// A number in the form answers give it.
  package static func number(_ number: Fraction) -> JSONValue {
    number.integer.map { .integer($0) } ?? .number(number.decimal)
  }
}

extension Answer {
  /// The lines a figure's answer rests on: of dates, those of the States it names.
  package func seqs(for figure: Figure) -> [Int] {
    guard case .dates = value else { return seqs }
    return (figure.states ?? []).reduce(into: Set<Int>()) {
      $0.formUnion(seqsByState[$1] ?? [])
    }.sorted()
  }
}
