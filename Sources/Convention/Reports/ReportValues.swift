/// Whose numbers, dates and lists a reproduced report gives.
package enum ReportValues: String, Sendable, CaseIterable {
  /// What the document printed, and nothing else.
  case published
  /// What the ledger gives where it gives something else.
  case computed
  /// What the ledger gives, with what was printed where it differs.
  case compared
}
