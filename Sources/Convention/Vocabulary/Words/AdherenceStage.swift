/// How far a State is said to be on its way to join.
package enum AdherenceStage: String, Sendable, CaseIterable {
  case imminent
  case underway
  case considered
}
