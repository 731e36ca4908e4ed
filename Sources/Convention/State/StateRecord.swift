import EventLog

/// What the ledger knows of one State, as facts; questions about a day are answered from these.
package struct StateRecord: Sendable {
  package let state: StateCode
  package internal(set) var signature: Fact?
  /// Ratification, acceptance, approval or accession.
  package internal(set) var consent: Fact?
  /// Other consents on record, where sources differ about the kind.
  package internal(set) var otherConsents: [Fact] = []
  package internal(set) var provisionalApplication: Fact?
  package internal(set) var withdrawal: Fact?
  /// Article 7 reports received.
  package internal(set) var submissions: [Fact] = []
  /// Article 7 reports missing on a day.
  package internal(set) var outstanding: [Fact] = []
  package internal(set) var announcements: [Fact] = []
  package internal(set) var attendances: [Fact] = []
  /// Facts of the other themes, by type, in the order of the fold.
  private(set) var themes: [EventType: [Fact]] = [:]

  /// Kinds of facts of which absence means no.
  let closures: [Closure]

  package init(state: StateCode, closures: [Closure] = []) {
    self.state = state
    self.closures = closures
  }

  /// Takes in one fact; the projectors of membership, transparency and universalization
  /// have members of their own, all other themes are kept by type.
  mutating func take(_ fact: Fact) {
    switch fact.type {
    case .treatySigned: signature = fact
    case .treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded: consented(fact)
    case .treatyProvisionallyApplied: provisionalApplication = fact
    case .treatyWithdrawalNotified: withdrawal = fact
    case .reportSubmitted: submissions.append(fact)
    case .reportOutstanding: outstanding.append(fact)
    case .adherenceAnnounced: announcements.append(fact)
    case .meetingAttended: attendances.append(fact)
    default: themes[fact.type, default: []].append(fact)
    }
  }

  /// The facts of one type of a theme, in the order of the fold.
  package func facts(_ type: EventType) -> [Fact] { themes[type] ?? [] }

  /// Of two kinds of consent on record the one with more witnesses stands, and of equally
  /// witnessed ones the earlier; a State consents once.
  private mutating func consented(_ fact: Fact) {
    guard let current = consent else {
      consent = fact
      return
    }
    if fact.witnesses.count > current.witnesses.count {
      consent = fact
      otherConsents.append(current)
    } else {
      otherConsents.append(fact)
    }
  }
}
