import EventLog

/// How a State stands towards the Convention on any day, by its own acts: Articles 15 to 17 and 20.
struct TreatyStanding: Sendable {
  let signed: DateRange?
  let consented: DateRange?
  /// The corresponding provision is Article 17.
  let entryIntoForce: DateRange?
  /// When a withdrawal takes effect. The corresponding provision is Article 20(3).
  let withdrawn: DateRange?

  /// Depositary facts are complete by nature: without one the answer is no.
  func hasConsented(by day: Day) -> Truth { consented?.isBefore(day) ?? .no }
  func hasSigned(by day: Day) -> Truth { signed?.isBefore(day) ?? .no }

  func isParty(on day: Day) -> Truth {
    Article20.isParty(on: day, deposited: consented, withdrawn: withdrawn)
  }

  func isInForce(on day: Day) -> Truth {
    Article17.isInForce(on: day, entryIntoForce: entryIntoForce, withdrawn: withdrawn)
  }

  func isSignatory(on day: Day) -> Truth { hasSigned(by: day) && !hasConsented(by: day) }

  /// Whether the State belongs to a population on a day.
  ///
  /// - Parameter isTerritory: whether it is no State but a territory.
  func belongs(to population: Population?, on day: Day, isTerritory: Bool) -> Truth {
    switch population {
    case .parties: isParty(on: day)
    case .inForce: isInForce(on: day)
    case .notInForce: isParty(on: day) && !isInForce(on: day)
    case .signatories: isSignatory(on: day)
    case .nonSignatories: isTerritory ? .no : !isSignatory(on: day) && !isParty(on: day)
    case .notParty: isTerritory ? .no : !isParty(on: day)
    case .territories: Truth(isTerritory)
    case nil: .yes
    }
  }

  /// Whether a complete list could name the State: whether it certainly had the standing of those
  /// listed, on the list's day.
  func isListed(in list: CompleteList) -> Bool {
    // Which territories a list leaves out it does not say.
    list.standsOn.map { belongs(to: list.among, on: $0, isTerritory: false).isCertain } ?? false
  }
}
