/// A log as it was read: its lines, what they say, and everything that is wrong with it.
///
/// Reading never stops at a fault; who needs a log without any asks `isWhole`.
package struct LogContents: Sendable {
  /// What the lines say, those left out that could not be read. In a whole log, the record of
  /// sequence number *n* is `records[n - 1]`.
  package var records: [Record] = []
  /// In the order of the files.
  package var faults: [Fault] = []
  package var segments: [Segment] = []
  package var tornTail: TornTail?
  /// The bytes of every line without its line feed, by position.
  package var lines: [[UInt8]] = []

  package init() {}

  /// How many lines it holds; in a whole log, the head: the last sequence number.
  package var size: Int { lines.count }

  /// Whether nothing is wrong with it.
  package var isWhole: Bool { faults.isEmpty && tornTail == nil }

  /// The bytes of the line at a position, from 1, which in a whole log is its sequence number.
  package func line(_ seq: Int) -> [UInt8] { lines[seq - 1] }

  /// The Merkle root over all lines.
  package var root: Digest { root(at: size) }

  /// The Merkle root over the first lines, so many of them.
  package func root(at size: Int) -> Digest { MerkleTree(lines.prefix(size)).root }

  /// The log as it was when it held so many lines; the segments it had are cut to that size, and
  /// what is wrong with the log stays wrong.
  ///
  /// - Precondition: the size is not negative and not above the log's.
  package func prefix(_ size: Int) -> LogContents {
    precondition((0...self.size).contains(size), "A prefix is no longer than its log")
    var prefix = self
    prefix.lines = Array(lines.prefix(size))
    prefix.records = records.filter { $0.seq <= size }
    prefix.segments = []
    var left = size
    var start = 0
    for var segment in segments where left > 0 {
      segment.count = min(segment.count, left)
      let lines = lines[start..<(start + segment.count)]
      segment.byteCount = lines.reduce(0) { $0 + $1.count + 1 }
      prefix.segments.append(segment)
      left -= segment.count
      start += segment.count
    }
    return prefix
  }
}
