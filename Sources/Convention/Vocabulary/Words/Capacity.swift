/// In what capacity a State took part in a meeting: the heading under which the report lists it.
package enum Capacity: String, Sendable, CaseIterable {
  case party
  case notInForce = "not-in-force"
  case signatory
  case observer
}
