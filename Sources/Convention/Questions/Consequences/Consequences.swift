package import EventLog

/// What added lines change.
///
/// The ledger is asked twice, without the lines and with them, and the answers are compared: nothing
/// here knows what a line of some type might do.
package struct Consequences: Sendable {
  /// The day asked about.
  package let asOf: Day
  /// The lines, in their order.
  package let lines: [AddedLine]
  package let counts: (before: Counts, after: Counts)
  /// The States of which the ledger says something else, by code.
  package let states: [StateChange]
  /// The duties that came, went or changed, by State, article and year.
  package let duties: [DutyChange]
  /// Where the lines and others give dates that cannot be reconciled, or another kind of consent.
  package let disputes: [Dispute]
  /// The figures of which the verdict, the evidence or the finding changed, by id.
  package let figures: [FigureChange]
  /// The names of today of the States that these duties are of.
  package let names: [CountryCode: String]
  /// The snapshots that the lines reach back behind.
  package let snapshots: [StaleSnapshot]

  /// A snapshot that said what the log gives, and does so no longer.
  package struct StaleSnapshot: Sendable {
    package let name: SnapshotName
    /// The States of which it says something else.
    package let states: [CountryCode]
  }

  /// - Parameters:
  ///   - before: the ledger without the lines.
  ///   - after: the ledger with them, asked about the same.
  ///   - snapshots: the names of those that are kept.
  package init(_ before: Standpoint, _ after: Standpoint, snapshots: [SnapshotName]) {
    asOf = after.state.asOf
    let added = (before.ledger.size + 1)..<(after.ledger.size + 1)
    let touched = Touched(added, after)
    lines = added.map { AddedLine($0, before.ledger, after, touched) }
    disputes = Dispute.all(touched, after.state)
    counts = (before.state.counts, after.state.counts)
    states = StateChange.all(before, after)
    duties = DutyChange.all(before.duties, after.duties)
    let bound = Set(duties.compactMap { ($0.after ?? $0.before)?.state })
    names = Dictionary(uniqueKeysWithValues: bound.map { ($0, after.state.name($0)) })
    figures = FigureChange.all(before.figures, after.figures)
    self.snapshots = snapshots.compactMap { name in
      let states = SnapshotCheck.differing(
        before.states(at: name), after.states(at: name), beside: "lines")
      guard !states.isEmpty, Consequences.isCurrent(name, before) else { return nil }
      return StaleSnapshot(name: name, states: states)
    }
  }

  /// Whether nothing after a snapshot reached back behind it so far.
  private static func isCurrent(_ name: SnapshotName, _ standpoint: Standpoint) -> Bool {
    guard name.size < standpoint.ledger.size else { return name.size == standpoint.ledger.size }
    let then = standpoint.ledger.prefix(name.size).states(name.axes)
    return SnapshotCheck.differing(then, standpoint.states(at: name), beside: "lines").isEmpty
  }
}
