/// The act by which a State is said to be about to join.
package enum AdherenceAct: String, Sendable, CaseIterable {
  case ratification
  case accession
}
