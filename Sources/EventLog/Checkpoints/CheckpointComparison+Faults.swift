extension CheckpointComparison {
  /// What is wrong between the log and the checkpoint: nothing where they fit.
  ///
  /// - Parameters:
  ///   - kept: the checkpoint's file, and the hashes beside it.
  ///   - log: the log that was compared, whole or not.
  package func faults(_ kept: KeptCheckpoint, in log: LogContents) -> [Fault] {
    if fits { return kept.hashes.faults + hashFaults(kept) }
    var faults: [Fault] = []
    if let firstDifference {
      faults.append(difference(firstDifference, kept, in: log))
    } else if missing == 0 {
      faults.append(unknown(kept))
    }
    if missing > 0 {
      let (first, last) = (checkpoint.size - missing + 1, checkpoint.size)
      let gone = first == last ? "line \(last) is gone" : "lines \(first) to \(last) are gone"
      faults.append(
        Fault(
          file: kept.file,
          message: """
            made of a log of \(checkpoint.size) lines, and the log holds \(first - 1): \(gone); \
            restore Events/ from a copy
            """))
    }
    return kept.hashes.faults + faults
  }

  private func difference(_ seq: Int, _ kept: KeptCheckpoint, in log: LogContents) -> Fault {
    let line = log.lines[seq - 1]
    return Fault(
      file: line.origin.file, line: line.origin.line,
      message: """
        line \(seq) of the log is not the one that \(kept.file) was made of, and the first that \
        differs; restore the file from a copy
        """, source: Array(log.bytes[line.range]))
  }

  /// The log differs, and nothing says where.
  private func unknown(_ kept: KeptCheckpoint) -> Fault {
    if let otherOrigin {
      return Fault(
        file: kept.file, line: 1, column: 1, length: checkpoint.origin.utf8.count,
        message: "the checkpoint is of another log; expected the origin \(otherOrigin)",
        source: Array(checkpoint.origin.utf8))
    }
    let hashes = kept.hashes
    let why =
      hashes.hashes == nil
      ? hashes.faults.isEmpty
        ? "there is no \(hashes.file) to name the line" : "\(hashes.file) cannot be read"
      : "\(hashes.file) does not give it either, so that no line can be named"
    return Fault(
      file: kept.file,
      message: "the log's first \(checkpoint.size) lines do not give its root; \(why)")
  }

  /// Hashes that are not the log's, although the log is the checkpoint's. Fewer of them than lines
  /// are no fault: a loss of power can leave the file as it was before an append.
  private func hashFaults(_ kept: KeptCheckpoint) -> [Fault] {
    guard let hashes = kept.hashes.hashes, !hashesFit, hashes.hashes.count >= checkpoint.size
    else { return [] }
    return [
      Fault(
        file: kept.hashes.file,
        message: """
          the hashes do not give the root of \(kept.file), which the log does; the next append \
          writes the file anew
          """)
    ]
  }
}
