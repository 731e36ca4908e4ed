import Convention
import EventLog

/// The log beside every checkpoint of it that is there: the one appends leave, those that were kept
/// in `Snapshots/`, and one that the user names.
struct CheckpointCheck {
  private(set) var faults: [Fault] = []
  /// What is no fault and must be said all the same, a line each.
  private(set) var notes: [String] = []
  /// What was checked, for those who ask, a line each.
  private(set) var told: [String] = []

  private let log: LogContents
  private let roots: LogRoots?
  private let leaves: MerkleLeaves?

  /// - Parameter roots: those of the log, where it is whole.
  init(_ log: LogContents, roots: LogRoots?, _ evidence: Evidence) {
    self.log = log
    self.roots = roots
    leaves = log.isWhole ? nil : log.leaves
    checkHead(evidence.head)
    for (file, bytes, size) in evidence.kept {
      let (checkpoint, unreadable) = Checkpoint.read(bytes, file: file)
      faults += unreadable
      guard let checkpoint else { continue }
      if checkpoint.size == size {
        check(
          KeptCheckpoint(file: file, checkpoint: checkpoint, hashes: evidence.head.hashes))
      } else {
        faults.append(
          Fault(
            file: file, line: 2, column: 1,
            message: "the checkpoint is of \(checkpoint.size) lines; its name says \(size)"))
      }
    }
    if let named = evidence.named {
      check(
        KeptCheckpoint(
          file: named.shown, checkpoint: named.checkpoint, hashes: evidence.head.hashes))
    }
  }

  /// The checkpoint that the last append has left.
  private mutating func checkHead(_ kept: KeptCheckpoint) {
    faults += kept.faults
    guard let checkpoint = kept.checkpoint else {
      if kept.faults.isEmpty {
        told.append("no checkpoint \(kept.file): the next append leaves one")
      }
      return
    }
    let comparison = check(kept)
    if comparison.fits && comparison.linesAfter > 0 {
      let (first, last) = (checkpoint.size + 1, checkpoint.size + comparison.linesAfter)
      let lines = first == last ? "line \(last) stands" : "lines \(first) to \(last) stand"
      notes.append(
        """
        note: \(lines) behind \(kept.file), which is of \(checkpoint.size) lines: added by hand, \
        or by an append that has not left its own
        """)
    }
    if comparison.fits && !comparison.hashesFit && kept.hashes.faults.isEmpty {
      told.append("\(kept.hashes.file) is missing or short: the next append writes it anew")
    }
  }

  @discardableResult
  private mutating func check(_ kept: KeptCheckpoint) -> CheckpointComparison {
    guard let checkpoint = kept.checkpoint else {
      preconditionFailure("what cannot be read is not compared")
    }
    let comparison = CheckpointComparison(
      checkpoint, hashes: kept.hashes.hashes, log: log,
      root: { roots?.root(at: $0) ?? log.root(at: $0) }, leaves: { leaves ?? log.leaves },
      logName: SnapshotFolder.logName)
    let found = comparison.faults(kept, in: log)
    faults += found.filter { !faults.contains($0) }
    if found.isEmpty {
      told.append("checkpoint \(kept.file): the first \(checkpoint.size) lines are its own")
    }
    return comparison
  }
}

/// What a log is to be compared with.
///
/// It is read before the log: what is appended meanwhile stands behind it then, and nothing seems to
/// be missing.
struct Evidence {
  /// What the last append has left.
  let head: KeptCheckpoint
  /// What was kept in `Snapshots/`: the file, its bytes, and the size its name says.
  let kept: [(file: String, bytes: [UInt8], size: Int)]
  /// What the user named.
  let named: CheckpointFile?

  init(_ snapshots: SnapshotFolder, named: CheckpointFile? = nil) throws(Stop) {
    var kept: [(file: String, bytes: [UInt8], size: Int)] = []
    for name in try snapshots.keptCheckpoints() {
      let bytes = try snapshots.contents(of: name.description) ?? []
      kept.append(("\(snapshots.name)/\(name)", bytes, name.size))
    }
    self.kept = kept
    self.named = named
    do throws(SystemError) { head = try snapshots.checkpoints.read() } catch {
      throw .error(.storage, error.description)
    }
  }
}
