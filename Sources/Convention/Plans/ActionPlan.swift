/// The action plans, one from each of three conferences.
package enum ActionPlan: String, Sendable, Hashable, CaseIterable {
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
    case .vientiane: ActionPlan.dubrovnik.adoptedAt
    case .dubrovnik: ActionPlan.lausanne.adoptedAt
    case .lausanne: nil
    }
  }
}
