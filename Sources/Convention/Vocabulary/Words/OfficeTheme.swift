/// What an office is concerned with: a theme, or a task of the meetings.
package enum OfficeTheme: String, Sendable, CaseIterable {
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
  case generalStatus = "general-status"
  case implementationArchitecture = "implementation-architecture"
  case procedures
  case isu
  case actionPlanImplementation = "action-plan-implementation"
}
