/// A log beside a checkpoint of it: whether it still begins with the lines the checkpoint was made
/// of, and which line is the first that differs.
package struct CheckpointComparison: Sendable {
  package let checkpoint: Checkpoint
  /// How many lines of the checkpoint the log lacks at its end.
  package private(set) var missing = 0
  /// How many lines the log has behind those of the checkpoint.
  package private(set) var linesAfter = 0
  /// The first line that differs, from 1, where that is known.
  package private(set) var firstDifference: Int?
  /// Whether the log begins with the lines the checkpoint was made of.
  package private(set) var fits = false
  /// Whether the hashes kept beside it are those the checkpoint was made of.
  package private(set) var hashesFit = false
  /// The log's own origin, where the checkpoint has another.
  package private(set) var otherOrigin: String?

  /// - Parameters:
  ///   - hashes: those kept beside the checkpoint, if there are any.
  ///   - log: the log, whole or not.
  ///   - root: the root of a whole log at a size that it has.
  ///   - leaves: the hashes of the log's lines; asked for only where something differs, or where
  ///     the log is not whole.
  ///   - logName: what logs of this kind are called.
  package init(
    _ checkpoint: Checkpoint, hashes: LineHashes?, log: LogContents, root: (Int) -> Digest,
    leaves: () -> MerkleLeaves, logName: String
  ) {
    self.checkpoint = checkpoint
    let size = log.isWhole ? log.size : leaves().size
    missing = max(0, checkpoint.size - size)
    linesAfter = max(0, size - checkpoint.size)
    let known = hashes.flatMap { $0.hashes.count >= checkpoint.size ? $0.hashes : nil }
      .map { MerkleLeaves(Array($0.prefix(checkpoint.size))) }
    hashesFit = known?.root(at: checkpoint.size) == checkpoint.root
    guard let line = log.firstLine else { return }
    let origin = Checkpoint.origin(logName, firstLine: MerkleTree.hash(leaf: line))
    if origin != checkpoint.origin { otherOrigin = origin }
    func givesRoot(_ size: Int) -> Bool {
      (log.isWhole ? root(size) : leaves().root(at: size)) == checkpoint.root
    }
    let hasRoot = missing == 0 && givesRoot(checkpoint.size)
    fits = hasRoot && otherOrigin == nil
    if hasRoot { return }
    if hashesFit, let known {
      firstDifference = zip(leaves().hashes, known.hashes).enumerated().first { $1.0 != $1.1 }
        .map { $0.offset + 1 }
    } else if isOfAnotherLine {
      firstDifference = 1
    }
  }

  /// Whether the checkpoint is of a log of this kind that begins with another line.
  private var isOfAnotherLine: Bool {
    guard let otherOrigin else { return false }
    return otherOrigin.split(separator: "/").first == checkpoint.origin.split(separator: "/").first
  }
}
