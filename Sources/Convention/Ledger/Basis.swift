package import EventLog

/// The three times of a question: when was it true, when could the reader know, when did the
/// ledger say so.
package struct Basis: Sendable, Hashable {
  /// Effective time: the state at the end of this day.
  package var asOf: Day
  /// Known time: only what was public by the end of this day.
  package var knownBy: Day
  /// Recorded time: only the first so many lines.
  package var at: Int
  /// The document being audited: its own statements always count, and rank last.
  package var auditing: String?

  package init(asOf: Day, knownBy: Day, at: Int, auditing: String? = nil) {
    self.asOf = asOf
    self.knownBy = knownBy
    self.at = at
    self.auditing = auditing
  }

  /// The version of the rules: raised whenever a change of rule changes an answer.
  package static let rulesVersion = 3
}
