/// What an office of the Convention is for: a theme, or one of the matters that only offices have.
package enum OfficeTheme {
  /// Matters beside the themes.
  private static let others = [
    "general-status", "implementation-architecture", "procedures", "isu",
    "action-plan-implementation",
  ]

  package static let words = Theme.words + others
}
