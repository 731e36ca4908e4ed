/// What assistance is for.
package enum AssistancePurpose: String, Sendable, CaseIterable {
  case any
  case stockpileDestruction = "stockpile-destruction"
  case clearance
  case riskEducation = "risk-education"
  case victimAssistance = "victim-assistance"
  case universalization
  case sponsorship
  case nationalMeasures = "national-measures"
  case capacityBuilding = "capacity-building"
  case dataCollection = "data-collection"
  case transparency

  /// The theme of the same name; nil where there is none.
  var theme: Theme? { Theme(rawValue: rawValue) }
}
