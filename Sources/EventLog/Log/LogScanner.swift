/// Turns the bytes of segments into the contents of a log, checking all that can be checked
/// without knowing what the events mean.
///
/// A line goes to the canonical reader first. The strict reader gets those that it does not take,
/// and says what is wrong with them.
struct LogScanner {
  private let reader: LineReader
  private var canonical: CanonicalReader
  private(set) var contents: LogContents
  private var nextSeq = 1
  private var lastRecorded: Instant?
  /// How many bytes all segments have together.
  private let byteCount: Int
  /// Hashes lines while others are read.
  private let hasher: MerkleHasher?
  /// How many records have been handed to it.
  private var hashed = 0

  /// - Parameter byteCount: how many bytes are to be expected.
  init(vocabulary: Vocabulary, byteCount: Int, hasher: MerkleHasher?) {
    self.hasher = hasher
    reader = LineReader(vocabulary: vocabulary)
    canonical = CanonicalReader(vocabulary)
    contents = LogContents(vocabulary: vocabulary)
    self.byteCount = byteCount
    // With room for one read more than there are bytes: the last one finds the end.
    contents.bytes.reserveCapacity(byteCount + OpenFile.chunkSize)
  }

  /// Something in the folder that is no segment.
  mutating func stranger(_ file: String) {
    report(
      Fault(
        file: file,
        message: "not a segment of the log; expected a name such as 00000001-register.jsonl"))
  }

  /// Takes in the bytes of a segment. All of them are there before the first line is read: whoever
  /// hashes lines beside the reader holds on to the bytes, which would be copied if they grew.
  ///
  /// - Returns: where they stand.
  mutating func load(
    _ path: String, in system: any FileSystem
  ) throws(SystemError) -> Range<Int> {
    let base = contents.bytes.count
    try system.read(path, into: &contents.bytes)
    return base..<contents.bytes.count
  }

  /// Takes in the lines of a segment. Segments come in the order of their names.
  mutating func scan(_ name: SegmentName, file: String, isLast: Bool, in range: Range<Int>) {
    let (base, end) = (range.lowerBound, range.upperBound)
    if name.firstSeq != nextSeq {
      report(
        Fault(
          file: file,
          message: "the name begins at seq \(name.firstSeq); expected \(nextSeq)"))
      nextSeq = name.firstSeq
    }
    if base == end && !isLast {
      report(Fault(file: file, message: "the segment is empty; expected at least one line"))
    }
    let before = contents.size
    let (start, number) = lines(in: range, file: file)
    let rest = Array(contents.bytes[start..<end])
    if isLast {
      if base == end || !rest.isEmpty {
        contents.tornTail = TornTail(
          file: file, line: number, offset: start - base, bytes: rest)
      }
    } else if !rest.isEmpty {
      report(
        Fault(
          file: file, line: number, column: rest.count + 1,
          message: "missing line feed at the end of the segment", source: rest))
      scan(rest, at: start, file: file, number: number)
    }
    contents.segments.append(
      Segment(
        name: name, file: file, count: contents.size - before, byteCount: start - base,
        byteStart: base))
  }

  /// Takes in lines up to the last LF.
  ///
  /// - Returns: where the bytes behind it begin, and the number the line there would have.
  private mutating func lines(in range: Range<Int>, file: String) -> (start: Int, number: Int) {
    let bytes = contents.bytes
    // A segment ends where it ends, whatever stands behind it.
    let text = bytes.span.extracting(first: range.upperBound)
    var number = 1
    canonical.offset = range.lowerBound
    while canonical.offset < text.count {
      makeRoom(behind: canonical.offset)
      if canonical.read(text, seq: nextSeq, after: lastRecorded, into: &contents) {
        contents.size += 1
        nextSeq += 1
        lastRecorded = contents.records.last?.recorded
        handOn()
      } else {
        let start = canonical.offset
        guard let end = LogScanner.lineFeed(in: bytes, start..<text.count) else { break }
        let faults = contents.faults.count
        scan(Array(bytes[start..<end]), at: start, file: file, number: number)
        if contents.faults.count == faults { contents.overlooked += 1 }
        canonical.offset = end + 1
      }
      number += 1
    }
    return (canonical.offset, number)
  }

  /// Lets whole batches of lines be hashed, as long as nothing is wrong with the log.
  private mutating func handOn() {
    let ready = contents.records.count - hashed
    guard ready >= MerkleTree.batchSize, let hasher, contents.faults.isEmpty else { return }
    let lines = contents.records[hashed..<(hashed + MerkleTree.batchSize)].map(\.line.range)
    hasher.append(lines, of: contents.bytes)
    hashed += MerkleTree.batchSize
  }

  /// Makes room for all records and slots there will be, as the lines so far let expect, so that
  /// large arrays are not doubled.
  private mutating func makeRoom(behind offset: Int) {
    let count = contents.records.count
    guard count >= 256 else { return }
    func expected(_ count: Int) -> Int {
      count + Int(Double(count) * Double(max(0, byteCount - offset)) / Double(offset) * 1.02) + 256
    }
    if count == contents.records.capacity { contents.records.reserveCapacity(expected(count)) }
    if contents.slots.count + 32 > contents.slots.capacity {
      contents.slots.reserveCapacity(expected(contents.slots.count))
    }
  }

  private mutating func scan(_ line: [UInt8], at start: Int, file: String, number: Int) {
    if line.isEmpty {
      report(Fault(file: file, line: number, message: "blank line; expected an event"))
      return
    }
    contents.size += 1
    let expectedSeq = nextSeq
    nextSeq += 1
    let (record, faults) = reader.record(line, file: file, number: number)
    for fault in faults { report(fault) }
    guard let record else { return }
    if check(record, line: line, expectedSeq: expectedSeq) {
      contents.keep(record, ByteSpan(start: start, count: line.count))
    }
  }

  /// Reports what is wrong with a line's form and its place in the log.
  ///
  /// - Returns: whether the line is canonical, so that its record can be kept.
  private mutating func check(_ record: StrictLine, line: [UInt8], expectedSeq: Int) -> Bool {
    let origin = record.origin
    let canonicalFault = record.canonicalFault(in: line)
    if var fault = canonicalFault {
      fault.message += "; restore the file, and change the log by `ccm append` alone"
      report(fault)
    }
    // Where the members stand is known in the canonical form alone: {"seq":1,"recorded":"...",
    let seqLength = String(record.seq).utf8.count
    let seqColumn = canonicalFault == nil ? 8 : 0
    let recordedColumn = canonicalFault == nil ? seqColumn + seqLength + 12 : 0
    if record.seq != expectedSeq {
      report(
        Fault(
          file: origin.file, line: origin.line, column: seqColumn, length: seqLength,
          message: "\"seq\" is \(record.seq); expected \(expectedSeq)", source: line))
      nextSeq = record.seq + 1
    }
    if let lastRecorded, record.recorded < lastRecorded {
      report(
        Fault(
          file: origin.file, line: origin.line, column: recordedColumn, length: 22,
          message: "\"recorded\" runs backwards; expected \(lastRecorded) or later",
          source: line))
    }
    lastRecorded = record.recorded
    return canonicalFault == nil
  }

  private mutating func report(_ fault: Fault) { contents.faults.append(fault) }

  /// The place of the next line feed.
  static func lineFeed(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.first { bytes[$0] == 0x0A }
  }
}
