/// A section of a report as of any day, in the order of the latest plan.
package enum ReportSection: String, Sendable, CaseIterable {
  case guidingPrinciples = "guiding-principles"
  case gender
  case universalization
  case stockpiles
  case clearance
  case victims
  case cooperation
  case transparency
  case nationalMeasures = "national-measures"
  case compliance
  case support

  package var title: String {
    switch self {
    case .guidingPrinciples: "Guiding principles"
    case .gender: "Gender mainstreaming"
    case .universalization: "Universalization"
    case .stockpiles: "Stockpile destruction and retention"
    case .clearance: "Clearance and risk education"
    case .victims: "Victim assistance"
    case .cooperation: "International cooperation and assistance"
    case .transparency: "Transparency measures"
    case .nationalMeasures: "National implementation measures"
    case .compliance: "Compliance"
    case .support: "Coordination and meetings"
    }
  }

  /// The themes it speaks of.
  package var themes: [Theme] {
    switch self {
    case .guidingPrinciples: [.guidingPrinciples, .partnerships]
    case .gender: [.gender]
    case .universalization: [.universalization, .useAndNorms]
    case .stockpiles: [.stockpileDestruction, .retention]
    case .clearance: [.clearance, .riskEducation]
    case .victims: [.victimAssistance]
    case .cooperation: [.cooperation]
    case .transparency: [.transparency]
    case .nationalMeasures: [.nationalMeasures]
    case .compliance: [.compliance]
    case .support: [.coordination, .meetings]
    }
  }

  /// Whether a plan has a section of its own for it.
  package func isIn(_ plan: ActionPlan?) -> Bool {
    switch self {
    case .gender, .guidingPrinciples: plan == .lausanne
    case .universalization, .stockpiles, .clearance, .victims, .cooperation, .transparency,
      .nationalMeasures, .compliance, .support:
      true
    }
  }
}
