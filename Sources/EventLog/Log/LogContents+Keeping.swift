extension LogContents {
  /// The log with events behind it as canonical lines, each of them read back, so that what goes in
  /// can be read. That nothing happens after the day of recording is not asked here.
  package func grown(
    by entries: [Batch.Entry], recorded: Instant, appender: String
  ) -> (grown: LogContents, faults: [Fault]) {
    let reader = LineReader(vocabulary: vocabulary)
    var grown = self
    var faults: [Fault] = []
    for (index, entry) in entries.enumerated() {
      let record = StrictLine(
        seq: size + 1 + index, recorded: recorded, by: appender, event: entry.body,
        origin: entry.origin)
      let line = record.canonicalLine()
      let (back, found) = reader.record(
        line, file: entry.origin.file, number: entry.origin.line, checksDay: false)
      faults += found
      guard let back else { continue }
      if back.canonicalLine() != line {
        faults.append(entry.fault("the event has no canonical form"))
      }
      grown.append(back, line)
    }
    return (grown, faults)
  }

  /// Puts a line behind the others, if the canonical reader takes it; else nothing changes.
  ///
  /// - Parameter seq: its position, where that is not the next.
  package mutating func append(canonical line: [UInt8], seq: Int? = nil) -> Bool {
    let start = bytes.count
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
    // A second reference, so that the log can change while its bytes are read.
    let whole = bytes
    var reader = CanonicalReader(vocabulary)
    reader.offset = start
    let (mark, last) = (mark, records.last?.recorded)
    let isTaken = reader.read(whole.span, seq: seq ?? size + 1, after: last, into: &self)
    if isTaken, reader.offset == whole.count {
      size += 1
      return true
    }
    // A line feed within: what stands before it is a line, and what was handed in is none.
    if isTaken { records.removeLast() }
    forget(since: mark)
    bytes.removeLast(line.count + 1)
    return false
  }

  /// Puts a line behind the others, as in the segment that grows.
  package mutating func append(_ line: StrictLine, _ canonical: [UInt8]) {
    let span = ByteSpan(start: bytes.count, count: canonical.count)
    bytes += canonical
    bytes.append(UInt8(ascii: "\n"))
    size += 1
    keep(line, span)
  }

  /// Keeps what a line says.
  ///
  /// - Parameters:
  ///   - line: the line as the strict reader took it apart; its ranges are those of the line.
  ///   - span: where the line stands in `bytes`.
  mutating func keep(_ line: StrictLine, _ span: ByteSpan) {
    let by = symbol(of: .string(line.by), line.event.ranges.by, span)
    let record = record(
      line.event, seq: line.seq, recorded: line.recorded, by: by, line: span, within: span)
    records.append(record)
  }

  /// The record of an event, whose words and values are kept on the way.
  private mutating func record(
    _ event: EventBody, seq: Int, recorded: Instant, by: Symbol, line: ByteSpan,
    within whole: ByteSpan
  ) -> Record {
    let type = vocabulary.position(of: event.type) ?? 0
    let document = symbol(of: .string(event.source.document), event.ranges.document, whole)
    var present: UInt32 = 0
    var values: [UInt64] = []
    for (place, member) in vocabulary.payloads[type].enumerated() {
      guard let value = event.data[member.name] else { continue }
      present |= 1 << UInt32(place)
      values.append(slot(value, member.kind, seq: seq, recorded: recorded, by: by, within: whole))
    }
    let voice = event.source.voice.flatMap { vocabulary.voices.firstIndex(of: $0) }
    let record = Record(
      seq: seq, recorded: recorded, by: by, type: type, state: event.state.flatMap { Code($0) },
      on: event.on, known: event.known, document: document, at: content(event.ranges.at, whole),
      voice: voice, line: line, dataStart: whole.start + event.data.range.lowerBound,
      present: present, slots: slots.count)
    slots += values
    return record
  }

  private mutating func slot(
    _ value: JSONValue, _ kind: ValueKind, seq: Int, recorded: Instant, by: Symbol,
    within line: ByteSpan
  ) -> UInt64 {
    switch kind {
    case .integer: return UInt64(bitPattern: Int64(value.integer ?? 0))
    case .flag: return value.bool == true ? 1 : 0
    case .word(let words):
      let text = value.string ?? ""
      return UInt64(words.firstIndex { same($0, text) } ?? 0)
    case .day: return UInt64(UInt32(bitPattern: value.string.flatMap { Day($0) }?.number ?? 0))
    case .date: return value.string.flatMap { PartialDate($0) }?.packed ?? 0
    case .identifier, .code, .reference:
      return UInt64(symbol(of: value, value.range, line).index)
    case .text, .decimal, .digest: return content(value.range, line).raw
    case .list, .set, .record, .either, .nullable, .json: return raw(value.range, line).raw
    case .event:
      guard let body = EventBody(replacement: value) else { return 0 }
      let replacement = record(
        body, seq: seq, recorded: recorded, by: by, line: raw(value.range, line), within: line)
      replacements.append(replacement)
      return UInt64(replacements.count - 1)
    }
  }

  private mutating func symbol(
    of value: JSONValue, _ range: Range<Int>, _ line: ByteSpan
  ) -> Symbol {
    let (bytes, span) = (bytes, content(range, line))
    return symbols.intern(span, in: bytes.span)
  }

  /// What stands between the quotes of a string.
  private func content(_ range: Range<Int>, _ line: ByteSpan) -> ByteSpan {
    ByteSpan(start: line.start + range.lowerBound + 1, count: max(0, range.count - 2))
  }

  private func raw(_ range: Range<Int>, _ line: ByteSpan) -> ByteSpan {
    ByteSpan(start: line.start + range.lowerBound, count: range.count)
  }
}

// What is kept of a line before it is known to be good is forgotten again.
extension LogContents {
  /// How much is kept.
  struct Mark {
    let symbols: Int
    let slots: Int
    let replacements: Int
  }

  var mark: Mark {
    Mark(symbols: symbols.count, slots: slots.count, replacements: replacements.count)
  }

  /// Forgets what was kept since.
  mutating func forget(since mark: Mark) {
    symbols.forget(downTo: mark.symbols)
    slots.removeLast(slots.count - mark.slots)
    replacements.removeLast(replacements.count - mark.replacements)
  }
}

extension EventBody {
  /// A replacement as it stands in a correction the reader has checked.
  init?(replacement value: JSONValue) {
    guard let type = value["type"]?.string, let source = value["source"],
      let document = source["document"], let at = source["at"], let data = value["data"]
    else { return nil }
    var ranges = Ranges()
    ranges.type = value["type"]?.range ?? 0..<0
    ranges.state = value["state"]?.range ?? 0..<0
    ranges.on = value["on"]?.range ?? 0..<0
    ranges.known = value["known"]?.range ?? 0..<0
    ranges.source = source.range
    ranges.document = document.range
    ranges.at = at.range
    ranges.voice = source["voice"]?.range ?? 0..<0
    self.init(
      type: type, state: value["state"]?.string,
      on: value["on"]?.string.flatMap { PartialDate($0) },
      known: value["known"]?.string.flatMap { Day($0) },
      source: Source(
        document: document.string ?? "", at: at.string ?? "", voice: source["voice"]?.string),
      data: data, ranges: ranges)
  }
}
