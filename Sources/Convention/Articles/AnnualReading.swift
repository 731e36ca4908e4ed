/// Who is counted among the States from which an annual report is expected.
///
/// The Convention says that the initial report is updated annually, and not from when on, so that
/// reports have counted in three ways. Where a document has its own, both results are shown.
///
/// The corresponding provision is Article 7(2).
package enum AnnualReading: String, Sendable, Hashable, CaseIterable {
  /// Each State in force whose initial report fell due before 1 January of the year in which the
  /// annual one is due, whether it was submitted or not. This ledger's own reading.
  case obliged

  /// Each State in force whose initial report had been received by the annual report's due day:
  /// what has never been submitted cannot be updated.
  case initialSubmitted = "initial-submitted"

  /// Each State in force that owed a report of either kind: the initial one had fallen due by the
  /// annual report's due day.
  case initialOrAnnual = "initial-or-annual"
}
