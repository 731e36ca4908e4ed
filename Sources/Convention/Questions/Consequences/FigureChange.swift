/// A published figure that is judged otherwise.
package struct FigureChange: Sendable {
  package let id: String
  /// How it was judged; nil for one that came.
  package let before: AuditEntry?
  /// How it is judged; nil for one that went.
  package let after: AuditEntry?

  /// The finding that explained it and does so no longer.
  package var lostFinding: Finding? {
    guard let finding = before?.finding, after?.finding == nil else { return nil }
    return finding
  }

  static func all(
    _ before: [String: AuditEntry], _ after: [String: AuditEntry]
  ) -> [FigureChange] {
    Set(before.keys).union(after.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { FigureChange(id: $0, before: before[$0], after: after[$0]) }
      .filter(\.isChange)
  }

  private var isChange: Bool {
    guard let before, let after else { return true }
    return before.verdict != after.verdict || before.evidence != after.evidence
      || before.isRevised != after.isRevised || before.lacksFinding != after.lacksFinding
      || lostFinding != nil
  }
}
