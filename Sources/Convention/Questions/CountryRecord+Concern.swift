package import EventLog

extension CountryRecord {
  /// Whether something is on record of it under an article, or for Article 7 whether it owes a report.
  ///
  /// The corresponding provisions are Articles 3, 4, 5 and 7.
  package func isConcerned(by article: ArticleGroup, on day: Day) -> Bool {
    func isTold(_ obligation: Obligation) -> Bool {
      obligation.facts.contains { $0.range.isBefore(day).isPossible }
    }
    return switch article {
    case .three: isTold(stockpiles) || isTold(retention)
    case .four: isTold(clearance)
    case .five: isTold(victims)
    case .seven: initialDuty(on: day) != nil
    }
  }
}
