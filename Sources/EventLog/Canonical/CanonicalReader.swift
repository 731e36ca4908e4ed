/// Reads lines of the log in their canonical form, in one pass over the bytes and without building
/// values: straight into records, slots and symbols.
///
/// It takes what the strict reader takes and finds canonical, and nothing else; it never says why
/// it does not take a line. That is for the strict reader, to which such a line then goes.
///
///     var reader = CanonicalReader(vocabulary)
///     let isTaken = reader.read(bytes.span, seq: 1, after: nil, into: &log)
///
/// Every load is checked. Nothing is allocated for a line but room in the arrays that keep it.
struct CanonicalReader {
  /// The bytes are not a line in canonical form.
  struct Refusal: Error {}

  let grammar: Grammar
  /// Where it stands in the bytes.
  var offset = 0
  /// The values of payloads in progress, an inner one's behind those of the outer one.
  var values: [UInt64] = []
  /// The names of members of free JSON in progress, likewise.
  var names: [ByteSpan] = []
  /// The last day on which anything in the line can have happened.
  var lastDay = Day.farPast
  /// Where the last line's `recorded` stands, and what it says: many lines share it.
  private var recorded = (start: 0, instant: Instant(seconds: 0))
  /// Whether it is in an event that stands inside the line's own.
  var isInside = false

  init(_ vocabulary: Vocabulary) { grammar = vocabulary.grammar }

  /// Reads the line that begins at `offset`, and its LF, and steps behind it.
  ///
  /// - Parameters:
  ///   - bytes: the log's up to the end of the line's segment.
  ///   - seq: the line's position.
  ///   - last: when the line before was recorded.
  ///   - log: takes in what the line says.
  /// - Returns: whether the line is canonical; if not, everything is as it was.
  mutating func read(
    _ bytes: Span<UInt8>, seq: Int, after last: Instant?, into log: inout LogContents
  ) -> Bool {
    let start = offset
    let mark = log.mark
    do throws(Refusal) {
      let record = try line(bytes, seq: seq, after: last, &log)
      log.records.append(record)
      return true
    } catch {
      offset = start
      values.removeAll(keepingCapacity: true)
      names.removeAll(keepingCapacity: true)
      log.forget(since: mark)
      return false
    }
  }

  private mutating func line(
    _ bytes: Span<UInt8>, seq: Int, after last: Instant?, _ log: inout LogContents
  ) throws(Refusal) -> Record {
    let start = offset
    let envelope = grammar.envelope
    try expect(envelope.seq, bytes)
    guard try integer(bytes) == seq else { throw Refusal() }
    try expect(envelope.recorded, bytes)
    let recorded = try instant(bytes)
    if let last, recorded < last { throw Refusal() }
    try expect(envelope.by, bytes)
    let by = log.symbols.intern(try text(bytes), in: bytes)
    let record = try event(
      bytes, &log, Position(seq: seq, recorded: recorded, by: by, start: start), depth: 0)
    try expect(UInt8(ascii: "\n"), bytes)
    guard offset - 1 - start <= LineReader.maximumLength else { throw Refusal() }
    return record
  }

  private mutating func instant(_ bytes: Span<UInt8>) throws(Refusal) -> Instant {
    let start = offset
    offset &+= 20
    if recorded.start > 0, bytes.isSame(start, as: bytes, recorded.start, count: 20) {
      return recorded.instant
    }
    guard let instant = Instant(bytes, start..<offset) else { throw Refusal() }
    recorded = (start, instant)
    lastDay = instant.day
    return instant
  }

  // MARK: Bytes

  /// Steps over a text that must stand here.
  @inline(__always)
  mutating func expect(_ entry: ByteTable.Entry, _ bytes: Span<UInt8>) throws(Refusal) {
    guard take(entry, bytes) else { throw Refusal() }
  }

  /// Steps over a text if it stands here.
  @inline(__always)
  mutating func take(_ entry: ByteTable.Entry, _ bytes: Span<UInt8>) -> Bool {
    guard grammar.bytes.holds(entry, at: offset, in: bytes) else { return false }
    offset &+= Int(entry.count)
    return true
  }

  /// Steps over a byte that must stand here.
  @inline(__always)
  mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(Refusal) {
    guard take(byte, bytes) else { throw Refusal() }
  }

  /// Steps over a byte if it stands here.
  @inline(__always)
  mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard bytes.byte(offset) == byte else { return false }
    offset &+= 1
    return true
  }

  /// The bytes from a place up to another one.
  @inline(__always)
  func span(_ range: Range<Int>) throws(Refusal) -> ByteSpan {
    guard range.count <= LineReader.maximumLength else { throw Refusal() }
    return ByteSpan(start: range.lowerBound, count: range.count)
  }
}
