/// Who is speaking in a source, where it is not the State itself.
package enum Voice: String, Sendable, CaseIterable {
  case depositary
  case meeting
  case presidency
  case coordinator
  case secretariat
  case unitedNations = "united-nations"
  case civilSociety = "civil-society"
  case press
  case anotherState = "another-state"
  /// The source does not say.
  case unattributed

  package static let words = allCases.map(\.rawValue)
}
