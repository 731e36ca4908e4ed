/// Whose knowledge a document carries: witnesses of one lineage count once.
package enum Lineage: String, Sendable, CaseIterable {
  case depositary
  /// The State's own report or statement.
  case state
  /// Meetings, presidencies, secretariats.
  case meeting
  /// All progress reports together: each repeats its predecessors.
  case progressReport = "progress-report"
  case civilSociety = "civil-society"
  case press
  /// Reference works: country codes, regions, years of UN membership.
  case reference

  /// Which of two disjoint dates is believed: lower goes first.
  var rank: Int {
    switch self {
    case .depositary: 0
    case .state: 1
    case .meeting: 2
    case .progressReport: 3
    case .civilSociety: 4
    case .press: 5
    case .reference: 6
    }
  }
}
