import EventLog

/// Why a State entered or left a set: what happened on the day it did.
package struct MovementCause: Sendable {
  /// What kind of thing happened.
  package enum Kind: String, Sendable, CaseIterable {
    case signed
    case joined
    case enteredIntoForce = "entered-into-force"
    case withdrew
    case declared
    case found
    case completed
    case absent
    case reported
    case missing
    case extended
    case fellDue = "fell-due"
    /// A later complete list leaves it out without a word.
    case leftOut = "left-out"
    /// Another fact.
    case told
  }

  package let kind: Kind
  /// What happened, in our own words.
  package let what: String
  package let on: DateRange
  /// The lines that tell of it; none for what the articles make of facts.
  package let lines: [Int]
  /// The fact that tells of it, for a clause with the names of the registers.
  package var fact: Fact?
}

extension CountryRecord {
  /// What happened to a State on a day that can have moved it into or out of a set.
  ///
  /// - Parameters:
  ///   - measure: the question whose answer changed.
  ///   - lines: those behind the answers before and after.
  func causes(on day: Day, of measure: Measure, lines: Set<Int>) -> [MovementCause] {
    let byRule = milestones(on: day, of: measure)
    // Those of obligations stand first: an end can only lie after the last day a duty still stood.
    let ends = [stockpiles, clearance, victims, retention].flatMap { $0.completions + $0.absences }
    var touching: [Fact] = []
    for fact in ends + allFacts where !touching.contains(where: { $0.isSame(as: fact) }) {
      let dates = [fact.range, fact.declared].compactMap(\.self)
      if dates.contains(where: { $0.start == day || $0.end == day }) { touching.append(fact) }
    }
    let behind = touching.filter {
      $0.type.isTreatyAction || !lines.isDisjoint(with: $0.lines)
    }
    let themes = measure.parts.reduce(into: Set<Theme>()) { $0.formUnion($1.ownThemes) }
    let akin = touching.filter { fact in fact.theme.map(themes.contains) ?? false }
    // What the answers rest on goes before what is only of the same theme.
    let facts = behind.isEmpty && byRule.isEmpty ? akin : behind
    return byRule
      + facts.map {
        MovementCause(
          kind: $0.type.movement, what: $0.type.declaration.words ?? $0.type.name, on: $0.range,
          lines: $0.lines, fact: $0)
      }
  }

  /// What the articles and complete lists make of a day.
  private func milestones(on day: Day, of measure: Measure) -> [MovementCause] {
    func begins(_ range: DateRange?) -> DateRange? {
      range.flatMap { $0.start == day || $0.end == day ? $0 : nil }
    }
    func passes(_ range: DateRange?) -> DateRange? {
      range.flatMap { $0.end == day - 1 ? $0 : nil }
    }
    var causes: [MovementCause] = []
    func add(_ kind: MovementCause.Kind, _ what: String, _ on: DateRange?) {
      if let on { causes.append(MovementCause(kind: kind, what: what, on: on, lines: [])) }
    }
    add(.enteredIntoForce, "the Convention entered into force", begins(entryIntoForce))
    add(.withdrew, "its withdrawal took effect", begins(withdrawalEffect))
    let themes = measure.parts.reduce(into: Set<Theme>()) { $0.formUnion($1.ownThemes) }
    if themes.contains(.transparency) {
      add(.fellDue, "its initial report fell due", passes(initialDue))
      let annual = Article7.annualDue(covering: day.year - 1)
      if annual == day - 1 {
        add(.fellDue, "the annual reports fell due", DateRange(annual))
      }
    }
    let duties: [(Theme, Obligation, Deadline?, String)] = [
      (.stockpileDestruction, stockpiles, destructionDeadline, "stockpiles"),
      (.clearance, clearance, clearanceDeadline, "remnants"),
      (.victimAssistance, victims, nil, "victims"),
      (.retention, retention, nil, "retained munitions"),
    ]
    for (theme, obligation, deadline, thing) in duties where themes.contains(theme) {
      add(.fellDue, "its deadline passed", passes(deadline?.current(asOf: day)))
      if let list = obligation.silentExit, list.standsOn == day {
        add(
          .leftOut, "left out of the list of \(thing) in \(list.document) without a word",
          DateRange(day))
      }
    }
    return causes
  }
}

extension EventType {
  /// What kind of movement a fact of the type makes.
  fileprivate var movement: MovementCause.Kind {
    switch self {
    case .treatySigned: .signed
    case .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded: .joined
    case .treatyWithdrawalNotified: .withdrew
    case .stockpileDeclared, .contaminationDeclared, .victimsDeclared, .retentionDeclared:
      .declared
    case .stockpileFound, .contaminationFound: .found
    case .stockpileDestructionCompleted, .stockpilePreviouslyHeld, .clearanceCompleted: .completed
    case .stockpileAbsenceDeclared, .contaminationAbsenceDeclared, .victimsAbsenceDeclared,
      .retentionAbsenceDeclared:
      .absent
    case .reportSubmitted: .reported
    case .reportOutstanding: .missing
    case .deadlineExtensionGranted: .extended
    default: .told
    }
  }
}
