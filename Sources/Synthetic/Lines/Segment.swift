/// A segment of the ledger, ready to be written.
package struct Segment {
  /// `00000001-register.jsonl`.
  package let name: String
  package fileprivate(set) var bytes: [UInt8] = []

  fileprivate init(firstSeq: Int, accession: String) {
    let digits = String(firstSeq)
    name = String(repeating: "0", count: 8 - digits.utf8.count) + "\(digits)-\(accession).jsonl"
  }
}

/// Cuts lines into segments.
struct SegmentCutter {
  /// A segment never outgrows 4 MiB, the size at which the log begins another one.
  static let byteLimit = 4 << 20

  private var current: Segment?
  private var accession = ""
  /// Full segments, to be taken away.
  private(set) var finished: [Segment] = []

  mutating func add(_ line: [UInt8], seq: Int, accession: String) {
    let size = current?.bytes.count ?? 0
    if accession != self.accession || size + line.count + 1 > SegmentCutter.byteLimit { cut() }
    if current == nil {
      current = Segment(firstSeq: seq, accession: accession)
      current?.bytes.reserveCapacity(SegmentCutter.byteLimit)
      self.accession = accession
    }
    current?.bytes += line
    current?.bytes.append(0x0A)
  }

  /// Ends the segment begun last.
  mutating func cut() {
    if let current { finished.append(current) }
    current = nil
  }

  mutating func take() -> [Segment] {
    defer { finished = [] }
    return finished
  }
}
