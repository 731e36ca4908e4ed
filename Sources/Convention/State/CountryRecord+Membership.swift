package import EventLog

extension CountryRecord {
  /// How a State stands towards the Convention.
  package enum Membership: String, Sendable {
    case party
    case signatory
    case withdrawn
    case none
  }

  /// The kind of consent to be bound: `ratification`, `acceptance`, `approval`, `accession`.
  package var consentKind: ConsentKind? { consent.flatMap { ConsentKind($0.type) } }

  /// The day its provisional application ends: that on which the Convention enters into force for
  /// it; nil for a State that declared none. The corresponding provision is Article 18.
  package var provisionalApplicationEnd: DateRange? {
    provisionalApplication == nil ? nil : entryIntoForce
  }

  /// Whether it applies Article 1 provisionally. The corresponding provision is Article 18.
  package func appliesProvisionally(on day: Day) -> Truth {
    Article18.isApplied(
      on: day, declared: provisionalApplication?.range, entryIntoForce: entryIntoForce)
  }

  /// Depositary facts are complete by nature: without one the answer is no.
  package func hasConsented(by day: Day) -> Truth { standing.hasConsented(by: day) }
  package func hasSigned(by day: Day) -> Truth { standing.hasSigned(by: day) }
  package func hasWithdrawn(by day: Day) -> Truth {
    Article20.hasWithdrawn(on: day, withdrawn: withdrawalEffect)
  }

  /// Has consented to be bound and has not withdrawn, whether or not the Convention is in force
  /// for it: what reports mostly call a State party.
  package func isParty(on day: Day) -> Truth {
    standing.isParty(on: day)
  }

  /// The Convention is in force for it.
  package func isInForce(on day: Day) -> Truth {
    standing.isInForce(on: day)
  }

  /// Has signed and not consented since; a State that withdrew is not a signatory again.
  package func isSignatory(on day: Day) -> Truth { standing.isSignatory(on: day) }

  /// Where it certainly stands; nil while undecided.
  package func membership(on day: Day) -> Membership? {
    let answers: [(Membership, Truth)] = [
      (.party, isParty(on: day)), (.signatory, isSignatory(on: day)),
      (.withdrawn, hasWithdrawn(by: day)),
    ]
    if let certain = answers.first(where: { $0.1.isCertain }) { return certain.0 }
    return answers.contains { $0.1.isPossible } ? nil : Membership.none
  }
}
