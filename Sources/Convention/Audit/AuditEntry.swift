package import EventLog

/// One published figure, judged.
package struct AuditEntry: Sendable {
  /// Why a figure has no State-level facts behind it.
  package enum Reason: Sendable, Hashable {
    /// The document prints no number.
    case noNumber(NoNumber)
    /// It speaks of the future.
    case forecast
    /// The States are listed in another place.
    case listElsewhere
    /// States are counted and not named.
    case unnamed
    /// It counts what was done to reach others.
    case outreach
    /// It counts something else than States.
    case quantity

    package init(_ figure: Figure) {
      if let reason = figure.reason {
        self = .noNumber(reason)
      } else if figure.isForecast {
        self = .forecast
      } else if figure.list == .elsewhere {
        self = .listElsewhere
      } else if figure.unit == .states {
        self = .unnamed
      } else {
        self = figure.unit.isOutreach ? .outreach : .quantity
      }
    }

    /// Its word in answers.
    package var word: String {
      switch self {
      case .noNumber(let reason): reason.rawValue
      case .forecast: "forecast"
      case .listElsewhere: "list-elsewhere"
      case .unnamed: "unnamed"
      case .outreach: "outreach"
      case .quantity: "quantity"
      }
    }
  }

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
  package let added: [CountryCode]
  package let missing: [CountryCode]
  /// Figures with which a relation of its own does not hold.
  let conflictsWith: [String]
  /// Figures whose relation with it does not hold.
  let conflictsElsewhere: [String]
  /// Those of them that no finding explains, its own or theirs.
  var unexplainedConflicts: [String] = []
  /// Lines that contradict facts it rests on.
  package let disputed: [Int]
  package let verdict: Verdict
  /// Why there are no State-level facts, for an aggregate.
  package let reason: Reason?
  package let evidence: Evidence
  package let support: Evidence.Support?
  /// The finding that explains it, as long as its pin matches; it may be another figure's, which
  /// this one restates or contradicts.
  package internal(set) var finding: Finding?
  /// A finding on record whose pin no longer matches.
  package let staleFinding: Finding?
  /// What the measure could not do, for instance a share of nothing.
  package let problem: String?

  /// Figures that contradict it, at whichever end the relation is told, by id.
  package var conflicts: [String] {
    Set(conflictsWith + conflictsElsewhere).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether it must be explained.
  package var demandsFinding: Bool { needsOwnFinding || !conflictsElsewhere.isEmpty }

  /// Whether something of its own must be explained, beside what others contradict.
  var needsOwnFinding: Bool {
    verdict == .differs || verdict == .inconsistent || isRevised || !conflictsWith.isEmpty
      || problem != nil
  }

  /// Whether it must be explained and is not.
  package var lacksFinding: Bool {
    if !unexplainedConflicts.isEmpty { return true }
    guard needsOwnFinding else { return false }
    guard let finding else { return true }
    return finding.cause == .ourGap && evidence == .rule
  }

  /// What of the conflicts its own finding explains: those of its own relations, and those of others
  /// that nothing else explains.
  private var pinnedConflicts: [String] {
    Set(conflictsWith + unexplainedConflicts).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// What a finding has to pin.
  package var pin: Finding.Pin {
    Finding.Pin(
      published: Pinned(figure.value), computed: computed?.value(for: figure) ?? Pinned.none,
      added: added, missing: missing, conflictsWith: pinnedConflicts,
      hindsight: isRevised ? hindsight?.value(for: figure) ?? Pinned.none : nil)
  }
}

extension Answer {
  /// The value where it is settled; of dates, those of the States that a figure names.
  package func value(for figure: Figure) -> Pinned? {
    switch value {
    case .dates(let dates):
      let texts = Set((figure.states ?? []).compactMap { dates[$0]?.description })
      return texts.isEmpty ? nil : .text(texts.sorted().joined(separator: ", "))
    case .days(let days): return .text(days.text)
    case .states, .quantity: return settled.map { .number($0.decimal) }
    case .numbers: return nil
    }
  }

  /// The lines a figure's answer rests on: of dates, those of the States it names.
  package func lines(for figure: Figure) -> [Int] {
    guard case .dates = value else { return lines }
    return (figure.states ?? []).flatMap { lines(of: $0) }.sortedOnce
  }
}
