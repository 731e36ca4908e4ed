import EventLog

/// What contradicts the facts that an answer rests on, and whether the answer may be another one for
/// it.
///
/// A dispute about the day of a signature in 2008 leaves the count of parties in 2012 as it is. A
/// second deposit on record, after the day asked about, does not.
struct Contest {
  let witnesses: Witnesses
  let state: ConventionState

  /// The lines that contradict the facts behind a State, by seq: dates that cannot be reconciled,
  /// and facts that exclude each other.
  func disputing(_ lines: [Int]) -> [Int] {
    var found: Set<Int> = []
    for line in lines {
      guard let told = witnesses.fact(of: line) else { continue }
      let isOutvoted = told.disputing.contains { $0.seq == line }
      found.formUnion((isOutvoted ? told.agreeing : told.disputing).map(\.seq))
      found.formUnion(excluded(by: told.fact).map(\.seq))
    }
    return found.sorted()
  }

  /// Whether the answer about a State may be another one.
  ///
  /// - Parameters:
  ///   - boundaries: the days on which the question begins and ends.
  ///   - dated: the measure, where the date itself is the answer.
  func matters(_ lines: [Int], boundaries: [Day], dated: String?) -> Bool {
    witnesses.told(lines).contains { told in
      if !excluded(by: told.fact).isEmpty { return true }
      return told.disputing.contains { event in
        let own = told.fact.range
        guard let range = event.range, !event.isImpossible, range.intersection(own) == nil
        else { return false }
        if let dated { return date(range, told.fact, dated) != date(own, told.fact, dated) }
        return sides(range, told.fact, boundaries) != sides(own, told.fact, boundaries)
      }
    }
  }

  /// What a measure of dates makes of a fact's date; nil where it asks nothing of the fact.
  private func date(_ range: DateRange, _ fact: Fact, _ measure: String) -> DateRange? {
    if fact.type == .treatySigned { return measure == "date.signature" ? range : nil }
    if ConsentKind(fact.type) != nil, measure != "date.consent" {
      return range.map(Article17.entryIntoForce(deposited:))
    }
    return range
  }

  /// On which side of each boundary a date lies, and what the articles compute from it.
  private func sides(_ range: DateRange, _ fact: Fact, _ boundaries: [Day]) -> [Truth] {
    let isConsent = ConsentKind(fact.type) != nil
    let force = isConsent ? [range.map(Article17.entryIntoForce(deposited:))] : []
    let due = force.map { $0.map(Article7.initialDue(entryIntoForce:)) }
    return boundaries.flatMap { day in
      ([range] + force + due).map { $0.isBefore(day) }
    }
  }

  /// The facts that say the opposite of one: that a report received by a day was missing on it, that
  /// nothing is held where something is.
  private func excluded(by fact: Fact) -> [Event] {
    let pairs = Contest.opposites.filter { $0.says == fact.type || $0.denies == fact.type }
    guard !pairs.isEmpty, let code = fact.state, let record = state.known(code) else { return [] }
    return
      pairs
      .flatMap { pair in
        let isPositive = pair.says == fact.type
        return record.facts(isPositive ? pair.denies : pair.says).filter { other in
          isPositive ? pair.excludes(fact, other) : pair.excludes(other, fact)
        }.flatMap(\.witnesses)
      }
  }

  /// Types of which one says what the other denies.
  private struct Opposites {
    let says: EventType
    let denies: EventType
    /// Whether they cannot both be, told of these dates.
    let excludes: @Sendable (_ positive: Fact, _ negative: Fact) -> Bool
  }

  private static let opposites: [Opposites] = [
    // It was there on a day on which it is said to be missing.
    Opposites(says: .reportSubmitted, denies: .reportOutstanding) { submitted, missing in
      submitted[ReportSubmitted.report] == missing[ReportOutstanding.report]
        && submitted[ReportSubmitted.year] == missing[ReportOutstanding.year]
        && submitted.range.end <= missing[ReportOutstanding.day]
    },
    // It was held after it is said that nothing is.
    Opposites(says: .stockpileDeclared, denies: .stockpileAbsenceDeclared) { isBefore($1, $0) },
    Opposites(says: .contaminationDeclared, denies: .contaminationAbsenceDeclared) {
      isBefore($1, $0)
    },
    Opposites(says: .retentionDeclared, denies: .retentionAbsenceDeclared) { isBefore($1, $0) },
    Opposites(says: .victimsDeclared, denies: .victimsAbsenceDeclared) { isBefore($1, $0) },
  ]

  /// Whether a fact certainly came on a day on which, or before which, the other possibly did.
  private static func isBefore(_ a: Fact, _ b: Fact) -> Bool {
    guard let end = a.range.latest, let start = b.range.earliest else { return false }
    return end <= start
  }
}

extension Event {
  /// Whether the articles rule its date out.
  fileprivate var isImpossible: Bool { Precedence.isImpossible(record) }
}
