package import EventLog

extension CountryRecord {
  /// How far a State is with its laws.
  package enum Legislation: String, Sendable, CaseIterable {
    case adopted
    /// It considers what it has sufficient.
    case declaredSufficient = "declared-sufficient"
    case inPreparation = "in-preparation"
  }

  /// Everything on record about its laws. The corresponding provision is Article 9.
  package var legislativeFacts: [Fact] {
    facts(.legislationAdopted, .legislationDeclaredSufficient, .legislationInPreparation)
  }

  /// How far it certainly was with its laws on a day, the furthest first; nil where nothing is on
  /// record. The corresponding provision is Article 9.
  package func legislation(on day: Day) -> Legislation? {
    func has(_ type: EventType) -> Bool {
      facts(type).contains { $0.range.isBefore(day).isCertain }
    }
    if has(.legislationAdopted) { return .adopted }
    if has(.legislationDeclaredSufficient) { return .declaredSufficient }
    return has(.legislationInPreparation) ? .inPreparation : nil
  }

  /// Whether a later fact has overtaken one: a law adopted since it was told to be in preparation.
  func hasSuperseded(_ fact: Fact, by day: Day) -> Truth {
    guard fact.type == .legislationInPreparation else { return .no }
    return facts(.legislationAdopted).reduce(.no) { found, law in
      found || (law.range.isBefore(day) && Truth(fact.range.isBefore(law.range).isCertain))
    }
  }
}
