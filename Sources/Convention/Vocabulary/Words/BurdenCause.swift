/// What puts a State among those worst affected.
package enum BurdenCause: String, Sendable, CaseIterable {
  case contamination
  case victims
}
