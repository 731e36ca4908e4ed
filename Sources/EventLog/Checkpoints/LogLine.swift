/// A line of a log as bytes, whether it can be read or not: a leaf of the tree.
package struct LogLine: Sendable {
  /// Where it lies in the bytes of the log, without its line feed.
  package let range: Range<Int>
  package let origin: Origin
}

extension LogContents {
  /// All lines as bytes. Those that cannot be read count, empty ones do not; bytes behind the last
  /// line feed are a line.
  package var lines: [LogLine] {
    var lines: [LogLine] = []
    lines.reserveCapacity(size)
    for (index, segment) in segments.enumerated() {
      let end = index + 1 < segments.count ? segments[index + 1].byteStart : bytes.count
      var start = segment.byteStart
      var number = 1
      while start < end {
        let feed = LogScanner.lineFeed(in: bytes, start..<end) ?? end
        if feed > start {
          lines.append(
            LogLine(range: start..<feed, origin: Origin(file: segment.file, line: number)))
        }
        start = feed + 1
        number += 1
      }
    }
    return lines
  }

  /// The bytes of the first line; nil where there is none.
  var firstLine: [UInt8]? {
    var start = 0
    while start < bytes.count, bytes[start] == 0x0A { start += 1 }
    if start == bytes.count { return nil }
    return Array(
      bytes[start..<(LogScanner.lineFeed(in: bytes, start..<bytes.count) ?? bytes.count)])
  }

  /// The hashes of all lines, and the nodes above them.
  package var leaves: MerkleLeaves {
    MerkleLeaves(isWhole ? records.map(\.line.range) : lines.map(\.range), of: bytes)
  }

  /// The hashes of the lines of a whole log behind the first ones.
  func hashes(after size: Int) -> [Digest] {
    MerkleLeaves(records[size...].map(\.line.range), of: bytes).hashes
  }
}
