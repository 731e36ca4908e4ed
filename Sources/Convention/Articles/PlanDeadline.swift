package import EventLog

/// A date that an action plan sets: a political commitment, which binds nobody in law.
///
/// The Convention's own deadlines are those of its articles; these stand beside them, marked as not
/// binding.
///
/// The corresponding provisions are action 8 of the Vientiane Action Plan, actions 1.1 and 4.1 of
/// the Dubrovnik Action Plan, and action 47 of the Lausanne Action Plan.
package struct PlanDeadline: Sendable, Hashable {
  /// The plans, one from each of three conferences.
  package enum Plan: String, Sendable, Hashable, CaseIterable {
    case vientiane = "VAP"
    case dubrovnik = "DAP"
    case lausanne = "LAP"

    /// The meeting that adopted it, by its identifier in the register.
    package var adoptedAt: String {
      switch self {
      case .vientiane: "1msp"
      case .dubrovnik: "1rc"
      case .lausanne: "2rc"
      }
    }

    /// The meeting that put the next plan in its place; nil for the latest.
    package var replacedAt: String? {
      switch self {
      case .vientiane: Plan.dubrovnik.adoptedAt
      case .dubrovnik: Plan.lausanne.adoptedAt
      case .lausanne: nil
      }
    }
  }

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

  /// The plan that sets it.
  package let plan: Plan
  /// The action, and where it has several the letter, as the plan counts them.
  package let action: String
  /// The article of the Convention that the action serves.
  package let article: Int
  /// Whom it concerns.
  package let addressee: Addressee
  /// What its date is counted from.
  package let term: Term

  /// Whether it binds in law, which no plan does.
  package var isBinding: Bool { false }

  /// `DAP 4.1(a)`
  package var label: String { "\(plan.rawValue) \(action)" }

  /// A plan for the destruction of stocks, within one year of entry into force (action 8).
  package static let destructionPlan = PlanDeadline(
    plan: .vientiane, action: "8", article: 3, addressee: .stockpiles, term: .years(1))

  /// So many States Parties by the Second Review Conference (action 1.1).
  package static let membership = PlanDeadline(
    plan: .dubrovnik, action: "1.1", article: 21, addressee: .together,
    term: .before(meeting: "2rc"))

  /// A focal point for victim assistance by the end of 2016 (action 4.1(a)).
  package static let focalPoint = PlanDeadline(
    plan: .dubrovnik, action: "4.1(a)", article: 5, addressee: .victims,
    term: .day(Day.date(2016, 12, 31)))

  /// A national plan of action by the end of 2018 (action 4.1(c)).
  package static let victimAssistancePlan = PlanDeadline(
    plan: .dubrovnik, action: "4.1(c)", article: 5, addressee: .victims,
    term: .day(Day.date(2018, 12, 31)))

  /// National measures in place before the Eleventh Meeting of States Parties (action 47).
  package static let nationalMeasures = PlanDeadline(
    plan: .lausanne, action: "47", article: 9, addressee: .everyParty,
    term: .before(meeting: "11msp"))

  /// All of them, in the order of the plans and their actions.
  package static let all = [
    destructionPlan, membership, focalPoint, victimAssistancePlan, nationalMeasures,
  ]

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
