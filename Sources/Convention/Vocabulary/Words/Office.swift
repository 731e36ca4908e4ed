/// An office of the Convention.
package enum Office: String, Sendable, CaseIterable {
  case president
  case vicePresident = "vice-president"
  case secretaryGeneral = "secretary-general"
  case friend
  case coordinator
  case executiveCoordinator = "executive-coordinator"
}
