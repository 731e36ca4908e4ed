package import EventLog

/// Two of the three times of a question: when was it true, and when could the reader know. The
/// third, when the ledger said so, is the ledger asked: a cut of the log.
package struct Axes: Sendable, Hashable {
  /// Effective time: the state at the end of this day.
  package var asOf: Day
  /// Known time: only what was public by the end of this day.
  package var knownBy: Day
  /// The document being audited: its own statements always count, and rank last.
  package var auditing: String?

  package init(asOf: Day, knownBy: Day, auditing: String? = nil) {
    self.asOf = asOf
    self.knownBy = knownBy
    self.auditing = auditing
  }
}
