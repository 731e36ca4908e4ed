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
}
