/// What an append is going to do, worked out on a log as it was read: checked to the end, and
/// nothing of it done yet.
struct AppendPlan {
  /// The log as it was read.
  let log: LogContents
  /// The log with what is new in the batch behind it.
  let grown: LogContents
  let outcome: AppendOutcome
  /// The checkpoint to be left, and the hashes beside it; nil where none is kept.
  let evidence: (checkpoint: Checkpoint, hashes: LineHashes)?

  /// Whether the log in a folder is still the one this was worked out on.
  ///
  /// Segments are only added, and only the last one changes: the names, the number of bytes and the
  /// last segment tell. Asked with the lock held.
  func isCurrent(in folder: LogFolder) throws(SystemError) -> Bool {
    let (segments, strangers, byteCount) = try folder.files()
    guard strangers.isEmpty, byteCount == log.bytes.count, segments == log.segments.map(\.name)
    else { return false }
    guard let last = log.segments.last else { return true }
    let bytes = try folder.fileSystem.contents(of: folder.path(of: last.name.description))
    return bytes.elementsEqual(log.bytes[last.byteStart...])
  }

  /// Puts the new lines in place.
  func write(_ place: Placement, to folder: LogFolder) throws(SystemError) {
    try folder.removeLeftovers()
    if grown.size > log.size {
      let bytes = log.bytes[place.bytes] + grown.bytes[log.bytes.count...]
      try folder.folder.put(Array(bytes), as: place.segment.description)
    }
  }
}
