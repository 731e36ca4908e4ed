/// Bytes behind the last line feed of the last segment: a line of which only a beginning, or
/// something else altogether, reached the disk. `ccm repair` moves them aside.
///
/// An empty last segment counts as torn, with no bytes: it has no line feed either.
package struct TornTail: Sendable, Hashable {
  /// The segment as the user would name it.
  package var file: String
  /// The number the line would have in the segment, from 1.
  package var line: Int
  /// Where in the segment the bytes begin.
  package var offset: Int
  package var bytes: [UInt8]
}

extension TornTail {
  /// The torn tail as something wrong with the log.
  package var fault: Fault {
    let what =
      bytes.isEmpty
      ? "the last segment is empty"
      : "the last line has no line feed: \(bytes.count) bytes are torn"
    return Fault(
      file: file, line: bytes.isEmpty ? 0 : line,
      message: "\(what); `ccm repair` moves them aside, deleting nothing", source: bytes)
  }
}
