package import EventLog

/// A date that an action plan sets: a political commitment, which binds nobody in law.
///
/// The Convention's own deadlines are those of its articles; these stand beside them, marked as not
/// binding.
///
/// The corresponding provisions are action 8 of the Vientiane Action Plan, actions 1.1 and 4.1 of
/// the Dubrovnik Action Plan, and action 47 of the Lausanne Action Plan.
package enum PlanDeadline: Sendable, Hashable, CaseIterable {
  /// What the date is counted from.
  package enum Term: Sendable, Hashable {
    /// The end of so many years from entry into force for the State concerned.
    case years(Int)
    /// A day that the plan names.
    case day(Day)
    /// The last day before a meeting opens, by the meeting's identifier in the register.
    case before(meeting: String)
  }

  /// Whom the commitment concerns.
  package enum Addressee: String, Sendable, Hashable, CaseIterable {
    /// Each State with stockpiles to destroy.
    case stockpiles
    /// Each State with victims in areas under its jurisdiction or control.
    case victims
    /// Each State Party.
    case everyParty = "every-party"
    /// The States Parties together.
    case together
  }

  /// A plan for the destruction of stocks, within one year of entry into force (action 8).
  case destructionPlan
  /// So many States Parties by the Second Review Conference (action 1.1).
  case membership
  /// A focal point for victim assistance by the end of 2016 (action 4.1(a)).
  case focalPoint
  /// A national plan of action by the end of 2018 (action 4.1(c)).
  case victimAssistancePlan
  /// National measures in place before the Eleventh Meeting of States Parties (action 47).
  case nationalMeasures

  /// The plan that sets it.
  package var plan: ActionPlan {
    switch self {
    case .destructionPlan: .vientiane
    case .membership, .focalPoint, .victimAssistancePlan: .dubrovnik
    case .nationalMeasures: .lausanne
    }
  }

  /// The action, and where it has several the letter, as the plan counts them.
  package var action: String {
    switch self {
    case .destructionPlan: "8"
    case .membership: "1.1"
    case .focalPoint: "4.1(a)"
    case .victimAssistancePlan: "4.1(c)"
    case .nationalMeasures: "47"
    }
  }

  /// The article of the Convention that the action serves.
  package var article: Int {
    switch self {
    case .destructionPlan: 3
    case .membership: 21
    case .focalPoint, .victimAssistancePlan: 5
    case .nationalMeasures: 9
    }
  }

  /// Whom it concerns.
  package var addressee: Addressee {
    switch self {
    case .destructionPlan: .stockpiles
    case .membership: .together
    case .focalPoint, .victimAssistancePlan: .victims
    case .nationalMeasures: .everyParty
    }
  }

  /// What its date is counted from.
  package var term: Term {
    switch self {
    case .destructionPlan: .years(1)
    case .membership: .before(meeting: "2rc")
    case .focalPoint: .day(Day.date(2016, 12, 31))
    case .victimAssistancePlan: .day(Day.date(2018, 12, 31))
    case .nationalMeasures: .before(meeting: "11msp")
    }
  }

  /// Whether it binds in law, which no plan does.
  package var isBinding: Bool { false }

  /// `DAP 4.1(a)`
  package var label: String { "\(plan.rawValue) \(action)" }

  /// The last day to do it; nil where that cannot be told, and for a State for which the Convention
  /// entered into force only after the day the plan names.
  ///
  /// - Parameters:
  ///   - entryIntoForce: for the State concerned; nil where there is none, or for them together.
  ///   - opening: the first day of a meeting, by its identifier in the register.
  package func due(entryIntoForce: DateRange?, opening: (String) -> Day?) -> DateRange? {
    if case .years(let years) = term {
      return entryIntoForce?.map { $0.adding(years: years) }
    }
    let named: Day? =
      switch term {
      case .day(let day): day
      case .before(let meeting): opening(meeting).map { $0 - 1 }
      case .years: nil
      }
    guard let named else { return nil }
    if addressee == .together { return DateRange(named) }
    guard let entryIntoForce, entryIntoForce.isBefore(named) != .no else { return nil }
    return DateRange(named)
  }
}
