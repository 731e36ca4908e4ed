/// Makes a log whole again that ends in torn bytes: a line that lacks only its LF gets it back, and
/// any other bytes are moved aside.
///
///     let outcome = try Repair().run(in: folder, vocabulary: vocabulary)  // nil: nothing is torn
///
/// Nothing is deleted: the bytes go to a file `.torn-<segment>-<n>` in the same folder, on the
/// disk before the segment is cut. A crash in between leaves them in both places.
package struct Repair: Sendable {
  /// What was done with the torn bytes.
  package struct Outcome: Sendable, Hashable {
    package var tornTail: TornTail
    /// The file that now holds the bytes, as the user would name it; nil where the line got its LF.
    package var file: String?
    /// The position of the line that got its LF back.
    package var completed: Int?
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

  /// Makes the log whole; nil when nothing is torn.
  package func run(
    in folder: LogFolder, vocabulary: Vocabulary
  ) throws(Failure) -> Outcome? {
    do throws(SystemError) {
      let lock = try folder.folder.open()
      if try lock.lock(waitMilliseconds: lockWaitMilliseconds) {
        return try repair(folder, vocabulary, lock)
      }
    } catch {
      throw .storage(error)
    }
    throw .locked(path: folder.name)
  }

  private func repair(
    _ folder: LogFolder, _ vocabulary: Vocabulary, _ lock: borrowing OpenFile
  ) throws(SystemError) -> Outcome? {
    guard let segment = try folder.files().segments.last else { return nil }
    let fileName = segment.description
    let bytes = try folder.fileSystem.contents(of: folder.path(of: fileName))
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    if end == bytes.count && end > 0 { return nil }

    let lineCount = bytes[..<end].count { $0 == 0x0A }
    let tail = TornTail(
      file: folder.shown(fileName), line: lineCount + 1, offset: end, bytes: Array(bytes[end...]))
    try folder.folder.removeLeftovers()
    if let seq = try Repair.whole(tail, in: folder, vocabulary) {
      try folder.folder.put(bytes + [0x0A], as: fileName)
      try lock.synchronize()
      return Outcome(tornTail: tail, file: nil, completed: seq, isWholeSegment: false)
    }
    let (aside, isThere) = try Repair.name(for: tail.bytes, of: fileName, in: folder)
    if end == 0 {
      try folder.fileSystem.rename(folder.path(of: fileName), to: folder.path(of: aside))
    } else {
      if !isThere { try folder.folder.put(tail.bytes, as: aside) }
      try lock.synchronize()
      try folder.folder.put(Array(bytes[..<end]), as: fileName)
    }
    try lock.synchronize()
    return Outcome(
      tornTail: tail, file: folder.shown(aside), completed: nil, isWholeSegment: end == 0)
  }

  /// The position of the line that the torn bytes are, where they lack only their LF: a line in
  /// canonical form, with the next position. Nil for any others, and behind lines that are damaged.
  private static func whole(
    _ tail: TornTail, in folder: LogFolder, _ vocabulary: Vocabulary
  ) throws(SystemError) -> Int? {
    if tail.bytes.isEmpty { return nil }
    var log = try folder.read(vocabulary: vocabulary)
    guard log.faults.isEmpty, log.tornTail == tail, log.append(canonical: tail.bytes) else {
      return nil
    }
    return log.size
  }

  /// A name for torn bytes: one under which they stand already, left by a repair that did not come
  /// to its end, or else a free one.
  private static func name(
    for bytes: [UInt8], of fileName: String, in folder: LogFolder
  ) throws(SystemError) -> (name: String, isThere: Bool) {
    let names = Set(try folder.fileSystem.names(in: folder.path))
    var number = 1
    while names.contains(".torn-\(fileName)-\(number)") {
      let name = ".torn-\(fileName)-\(number)"
      if !bytes.isEmpty, try folder.fileSystem.contents(of: folder.path(of: name)) == bytes {
        return (name, true)
      }
      number += 1
    }
    return (".torn-\(fileName)-\(number)", false)
  }
}
