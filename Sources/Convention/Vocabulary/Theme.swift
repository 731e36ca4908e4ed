/// The closed list of themes; each section of each report maps to one.
package enum Theme: String, Sendable, CaseIterable {
  case universalization
  case useAndNorms = "use-and-norms"
  case stockpileDestruction = "stockpile-destruction"
  case retention
  case clearance
  case riskEducation = "risk-education"
  case victimAssistance = "victim-assistance"
  case cooperation
  case transparency
  case nationalMeasures = "national-measures"
  case compliance
  case gender
  case guidingPrinciples = "guiding-principles"
  case partnerships
  case coordination
  case meetings
}
