/// What an organisation is.
package enum OrganisationKind: String, Sendable, CaseIterable {
  case unitedNations = "united-nations"
  case intergovernmental
  case redCross = "red-cross"
  case nonGovernmental = "non-governmental"
  case academic
  case operates = "operator"
}
