/// Moves torn bytes at the end of the log aside, so that the log is whole again.
///
///     let moved = try Repair().run(in: LogFolder("Events"))  // nil when nothing is torn
///
/// Nothing is deleted: the bytes go to a file `.torn-<segment>-<n>` in the same folder, on the
/// disk before the segment is cut. A crash in between leaves them in both places.
package struct Repair: Sendable {
  /// What was moved, and where to.
  package struct Outcome: Sendable, Hashable {
    package var tornTail: TornTail
    /// The file that now holds the bytes, as the user would name it.
    package var file: String
    /// Whether the whole segment was torn, and has gone.
    package var isWholeSegment: Bool
  }

  /// Why nothing was moved.
  package enum Failure: Error, Sendable {
    case locked(path: String)
    case storage(SystemError)
  }

  /// How long to wait for another process that appends.
  package var lockWaitMilliseconds = Append.lockWaitMilliseconds

  package init() {}

  /// Moves the torn bytes aside; nil when nothing is torn.
  package func run(in folder: LogFolder) throws(Failure) -> Outcome? {
    do throws(SystemError) {
      let lock = try folder.folder.open()
      if try lock.lock(waitMilliseconds: lockWaitMilliseconds) {
        return try repair(folder, lock)
      }
    } catch {
      throw .storage(error)
    }
    throw .locked(path: folder.name)
  }

  private func repair(
    _ folder: LogFolder, _ lock: borrowing OpenFile
  ) throws(SystemError) -> Outcome? {
    guard let segment = try folder.files().segments.last else { return nil }
    let fileName = segment.description
    let bytes = try folder.fileSystem.contents(of: folder.path(of: fileName))
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    if end == bytes.count && end > 0 { return nil }

    let lineCount = bytes[..<end].count { $0 == 0x0A }
    let tail = TornTail(
      file: folder.shown(fileName), line: lineCount + 1, offset: end, bytes: Array(bytes[end...]))
    let aside = try Repair.freeName(for: fileName, in: folder)
    try folder.folder.removeLeftovers()
    if end == 0 {
      try folder.fileSystem.rename(folder.path(of: fileName), to: folder.path(of: aside))
    } else {
      try folder.folder.put(tail.bytes, as: aside)
      try lock.synchronize()
      try folder.folder.put(Array(bytes[..<end]), as: fileName)
    }
    try lock.synchronize()
    return Outcome(tornTail: tail, file: folder.shown(aside), isWholeSegment: end == 0)
  }

  private static func freeName(
    for fileName: String, in folder: LogFolder
  ) throws(SystemError) -> String {
    let names = Set(try folder.fileSystem.names(in: folder.path))
    var number = 1
    while names.contains(".torn-\(fileName)-\(number)") { number += 1 }
    return ".torn-\(fileName)-\(number)"
  }
}
