import EventLog

/// Witnesses of one fact that cannot be reconciled, an added line among them.
package struct Dispute: Sendable {
  package let type: EventType
  package let state: CountryCode?
  /// The lines that are believed.
  package let believed: [Event]
  /// The lines that contradict them.
  package let disputing: [Event]

  static func all(_ touched: Touched, _ state: ConventionState) -> [Dispute] {
    touched.facts.compactMap { fact in
      if fact.isDisputed {
        return Dispute(
          type: fact.type, state: fact.state, believed: fact.witnesses, disputing: fact.disputing)
      }
      return consent(fact, state)
    }
  }

  /// Two kinds of consent of one State, where a fact is one of them.
  private static func consent(_ fact: Fact, _ state: ConventionState) -> Dispute? {
    guard let code = fact.state, ConsentKind(fact.type) != nil else { return nil }
    let record = state.record(code)
    guard let consent = record.consent, !record.otherConsents.isEmpty else { return nil }
    return Dispute(
      type: consent.type, state: code, believed: consent.witnesses,
      disputing: record.otherConsents.flatMap(\.witnesses))
  }
}
