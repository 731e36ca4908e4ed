/// How far a plan to destroy stockpiles is.
package enum PlanStage: String, Sendable, CaseIterable {
  case inPlace = "in-place"
  case developing
  case tendering
}
