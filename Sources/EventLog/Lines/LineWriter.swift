extension StrictLine {
  /// The record in its one byte form, without an LF.
  package func canonicalLine() -> [UInt8] {
    let position: [JSONValue.Member] = [
      .init("seq", .integer(seq)), .init("recorded", .string(recorded.description)),
      .init("by", .string(by)),
    ]
    return JSONValue(.object(position + (event.canonicalValue().members ?? []))).canonicalBytes
  }

  /// The place where a line differs from the record's one byte form; nil when it does not.
  ///
  /// - Parameter line: the bytes the record was read from, without the LF.
  package func canonicalFault(in line: [UInt8]) -> Fault? {
    let canonical = canonicalLine()
    guard line != canonical else { return nil }
    var offset = zip(line, canonical).prefix { $0 == $1 }.count
    while offset > 0, offset < canonical.count, canonical[offset] & 0xC0 == 0x80 { offset -= 1 }
    let rest = String(decoding: canonical[offset...].prefix(240), as: UTF8.self)
    return Fault(
      file: origin.file, line: origin.line, column: offset + 1,
      message: "not in canonical form; expected "
        + (rest.isEmpty
          ? "the line to end here" : "from here on: \(Fault.printable(rest, limit: 24))"),
      source: line)
  }
}

extension EventBody {
  /// The event as JSON in canonical order, each value where it was read.
  package func canonicalValue() -> JSONValue {
    let source = JSONValue.object([
      ("document", text(self.source.document, ranges.document)),
      ("at", text(self.source.at, ranges.at)),
      ("voice", self.source.voice.map { text($0, ranges.voice) }),
    ])
    return .object([
      ("type", text(type, ranges.type)),
      ("state", state.map { text($0, ranges.state) }),
      ("on", on.map { text($0.description, ranges.on) }),
      ("known", known.map { text($0.description, ranges.known) }),
      ("source", JSONValue(source.content, range: ranges.source)),
      ("data", data),
    ])
  }

  private func text(_ text: String, _ range: Range<Int>) -> JSONValue {
    JSONValue(.string(text), range: range)
  }
}
