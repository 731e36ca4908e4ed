import EventLog

/// What the ledger knows of one State, as facts; questions about a day are answered from these.
///
/// A class, so that all days asked about share it. It never changes.
package final class CountryRecord: Sendable {
  package let state: CountryCode
  package let signature: Fact?
  /// Ratification, acceptance, approval or accession.
  package let consent: Fact?
  /// Other consents on record, where sources differ about the kind.
  package let otherConsents: [Fact]
  package let provisionalApplication: Fact?
  package let withdrawal: Fact?
  /// The initial report, where one is on record and its source does not call it voluntary.
  package let initialReport: Fact?
  /// What is on record of that report: its receipt, and the words that it was missing.
  package let initialRecord: ReportRecord

  /// The day the Convention enters into force for it. The corresponding provision is Article 17.
  package let entryIntoForce: DateRange?
  /// The day its withdrawal takes effect. The corresponding provision is Article 20(3).
  package let withdrawalEffect: DateRange?

  /// Stockpiles to destroy. The corresponding provision is Article 3(2).
  package let stockpiles: Obligation
  /// Remnants to clear. The corresponding provision is Article 4(1).
  package let clearance: Obligation
  /// Victims to assist; a duty that ends only where a State confirms that it has none. The
  /// corresponding provision is Article 5(1).
  package let victims: Obligation
  /// What it retains for permitted purposes, which ends when it says that it retains none. The
  /// corresponding provision is Article 3(6).
  package let retention: Obligation

  /// How it stands towards the Convention on any day, which nearly every question asks.
  let standing: TreatyStanding

  /// The lines membership rests on.
  package let treatyLines: [Int]

  /// Kinds of facts of which absence means no.
  let completeLists: [CompleteList]

  private let facts: FactsByType

  /// - Parameter facts: those about this State.
  init(state: CountryCode, facts: FactsByType, completeLists: [CompleteList]) {
    self.state = state
    self.facts = facts
    self.completeLists = completeLists
    signature = facts[.treatySigned].last
    provisionalApplication = facts[.treatyProvisionallyApplied].last
    withdrawal = facts[.treatyWithdrawalNotified].last
    (consent, otherConsents) = CountryRecord.consents(facts)
    initialReport = facts[.reportSubmitted].first {
      $0[ReportSubmitted.report] == .initial && !$0[ReportSubmitted.voluntary]
    }
    initialRecord = ReportRecord(
      received: initialReport,
      missing: facts[.reportOutstanding].filter { $0[ReportOutstanding.report] == .initial },
      lists: completeLists)
    entryIntoForce = consent?.range.map(Article17.entryIntoForce(deposited:))
    withdrawalEffect = CountryRecord.withdrawalEffect(withdrawal, after: consent)
    treatyLines =
      [signature, consent, provisionalApplication, withdrawal]
      .compactMap(\.self).lines
    standing = TreatyStanding(
      signed: signature?.range, consented: consent?.range, entryIntoForce: entryIntoForce,
      withdrawn: withdrawalEffect)
    let lists = completeLists.filter { [standing] in standing.isListed(in: $0) }
    stockpiles = Obligation(stockpiles: facts, lists)
    clearance = Obligation(clearance: facts, lists)
    victims = Obligation(victims: facts, lists)
    retention = Obligation(retention: facts, lists)
  }

  /// The facts of one type, in the order of the fold.
  package func facts(_ type: EventType) -> FactList { facts[type] }

  /// All facts about it, type by type.
  package var allFacts: FactList { facts.all }

  /// The facts of several types, one type behind the other.
  package func facts(_ types: EventType...) -> [Fact] { types.flatMap { facts[$0] } }

  /// When a withdrawal takes effect: only a State Party withdraws, so that a notification before any
  /// consent has no effect. The corresponding provision is Article 20(2) and (3).
  private static func withdrawalEffect(_ withdrawal: Fact?, after consent: Fact?) -> DateRange? {
    guard let withdrawal, let consent, consent.range.isBefore(withdrawal.range).isPossible else {
      return nil
    }
    return withdrawal.range.map(Article20.effective(received:))
  }

  /// Of two kinds of consent on record the one with more witnesses stands, and of equally
  /// witnessed ones the earlier; a State consents once.
  private static func consents(_ facts: FactsByType) -> (stands: Fact?, others: [Fact]) {
    var stands: Fact?
    var others: [Fact] = []
    for fact in facts.folded(.treatyRatified, .treatyAccepted, .treatyApproved, .treatyAcceded) {
      guard let current = stands else {
        stands = fact
        continue
      }
      if fact.witnessCount > current.witnessCount {
        stands = fact
        others.append(current)
      } else {
        others.append(fact)
      }
    }
    return (stands, others)
  }
}
