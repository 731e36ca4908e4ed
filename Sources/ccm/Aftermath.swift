import Convention
import EventLog
import Rendering

/// What an append has changed, or would: the ledger before it and after it, side by side.
struct Aftermath {
  let view: View

  /// - Parameters:
  ///   - grown: the log with the lines.
  ///   - folder: where the log stands, beside which snapshots are kept.
  init(
    _ outcome: AppendOutcome, _ grown: LogContents, _ warnings: [Fault],
    beside folder: LogFolder, _ call: Call
  ) throws(Stop) {
    let today = try call.today()
    let basis = Basis(
      Axes(asOf: today, knownBy: today), size: outcome.head, root: outcome.root.description)
    guard !outcome.added.isEmpty else {
      view = AddedView.view(outcome, nil, warnings, basis)
      return
    }
    // The lines are in the log: nothing that is wrong elsewhere may say otherwise.
    let snapshots = SnapshotFolder(beside: folder).snapshotNames
    let size = outcome.added.lowerBound - 1
    let ledger = Ledger(grown)
    let judgesFigures = ledger.bearsOnFigures(after: size)
    let before = Beside {
      Standpoint(
        Ledger(grown.prefix(size)), today: today, snapshots: snapshots, judgesFigures: judgesFigures
      )
    }
    let after = Standpoint(
      ledger, today: today, snapshots: snapshots, judgesFigures: judgesFigures)
    let consequences = Consequences(before.value, after, snapshots: snapshots)
    view = AddedView.view(outcome, consequences, warnings, basis)
  }
}
