/// Turns the bytes of segments into the contents of a log, checking all that can be checked
/// without knowing what the events mean.
struct LogScanner {
  private let reader: LineReader
  private(set) var contents: LogContents
  private var nextSeq = 1
  private var lastRecorded: Instant?

  init(vocabulary: Vocabulary) {
    reader = LineReader(vocabulary: vocabulary)
    contents = LogContents(vocabulary: vocabulary)
  }

  /// Something in the folder that is no segment.
  mutating func stranger(_ file: String) {
    report(
      Fault(
        file: file,
        message: "not a segment of the log; expected a name such as 00000001-register.jsonl"))
  }

  /// Takes in a segment's bytes. Segments come in the order of their names.
  mutating func scan(_ bytes: [UInt8], name: SegmentName, file: String, isLast: Bool) {
    if name.firstSeq != nextSeq {
      report(
        Fault(
          file: file,
          message: "the name begins at seq \(name.firstSeq); expected \(nextSeq)"))
      nextSeq = name.firstSeq
    }
    if bytes.isEmpty && !isLast {
      report(Fault(file: file, message: "the segment is empty; expected at least one line"))
    }
    let before = contents.size
    let base = contents.bytes.count
    contents.bytes += bytes
    var number = 1
    var start = 0
    while start < bytes.count {
      guard let end = LogScanner.lineFeed(in: bytes, from: start) else { break }
      scan(Array(bytes[start..<end]), at: base + start, file: file, number: number)
      number += 1
      start = end + 1
    }
    let rest = Array(bytes[start...])
    if isLast {
      if bytes.isEmpty || !rest.isEmpty {
        contents.tornTail = TornTail(file: file, line: number, offset: start, bytes: rest)
      }
    } else if !rest.isEmpty {
      report(
        Fault(
          file: file, line: number, column: rest.count + 1,
          message: "missing line feed at the end of the segment", source: rest))
      scan(rest, at: base + start, file: file, number: number)
    }
    contents.segments.append(
      Segment(
        name: name, file: file, count: contents.size - before, byteCount: start, byteStart: base))
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
  static func lineFeed(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x0A { return index }
      index += 1
    }
    return nil
  }
}
