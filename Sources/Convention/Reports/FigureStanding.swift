/// How a printed figure stands, as a reader wants to know it: verdict and evidence in one word.
package enum FigureStanding: String, Sendable, CaseIterable {
  case proved = "proved-by-rule"
  case confirmed = "proved-by-others"
  case onlyHere = "only-this-report"
  case undecided
  case differs
  case contradicts = "contradicts-itself"
  case unnamed = "number-without-names"

  /// How a figure stands where a passage prints its value or its list: where only one of the two
  /// differs, the other stands as if it were alone.
  package init(_ entry: AuditEntry, _ aspect: Wording.Aspect) {
    switch entry.verdict {
    case .reproduced:
      self.init(reproduced: entry.evidence)
      // What only the report says, it denies at another place.
      if self == .onlyHere, !entry.conflictsWith.isEmpty { self = .contradicts }
    case .unrefuted: self = .undecided
    case .differs:
      switch aspect == .states ? entry.matchesStates : entry.matchesValue {
      case .yes: self.init(reproduced: entry.evidence)
      case .maybe: self = .undecided
      case .no, nil: self = .differs
      }
    case .inconsistent: self = .contradicts
    case .aggregate: self = .unnamed
    }
  }

  private init(reproduced evidence: Evidence) {
    switch evidence {
    case .rule: self = .proved
    case .independent: self = .confirmed
    case .report, .itself, .none: self = .onlyHere
    }
  }

  /// What it is called for readers.
  package var words: String {
    switch self {
    case .proved: "proved by rule"
    case .confirmed: "proved by others"
    case .onlyHere: "only this report says so"
    case .undecided: "cannot be decided"
    case .differs: "differs"
    case .contradicts: "contradicts itself"
    case .unnamed: "a number without names"
    }
  }
}
