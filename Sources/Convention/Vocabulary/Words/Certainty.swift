/// How certain it is that an area is contaminated.
package enum Certainty: String, Sendable, CaseIterable {
  case confirmed
  case suspected
  case unspecified
}
