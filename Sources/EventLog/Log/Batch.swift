/// Events as an archivist hands them in: JSON Lines without `seq`, `recorded` and `by`.
///
/// Any member order and white space will do, blank lines are skipped, and a line may end in CR LF;
/// what goes into the log is the canonical form.
package struct Batch: Sendable {
  /// One event, and the line it was typed on.
  package struct Entry: Sendable {
    package var body: EventBody
    package var origin: Origin
    /// The line as typed; the body's ranges point into it.
    package var line: [UInt8]

    package init(_ body: EventBody, origin: Origin, line: [UInt8] = []) {
      self.body = body
      self.origin = origin
      self.line = line
    }

    /// Something wrong with this event: with the bytes in the range, or with the whole line when
    /// that is empty.
    package func fault(_ message: String, at range: Range<Int> = 0..<0) -> Fault {
      Fault(
        file: origin.file, line: origin.line, column: range.isEmpty ? 0 : range.lowerBound + 1,
        length: range.count, message: message, source: line)
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  /// Reads JSON Lines. A batch with faults is not fit for the log, only for further checks.
  package static func read(
    _ bytes: [UInt8], file: String, vocabulary: Vocabulary
  ) -> (batch: Batch, faults: [Fault]) {
    let reader = LineReader(vocabulary: vocabulary)
    var batch = Batch()
    var faults: [Fault] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      var end = LogScanner.lineFeed(in: bytes, start..<bytes.count) ?? bytes.count
      let next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      let line = Array(bytes[start..<end])
      start = next
      number += 1
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if batch.entries.isEmpty, faults.isEmpty, Batch.opens(line) {
        let fault = Fault(
          file: file, line: number, column: 1,
          message:
            "an event that goes on behind its line; expected one event a line", source: line)
        return (batch, [fault])
      }
      if !isBlank {
        let (body, found) = reader.body(line, file: file, number: number)
        faults += found
        if let body {
          batch.entries.append(
            Entry(body, origin: Origin(file: file, line: number), line: line))
        }
      }
    }
    return (batch, faults)
  }

  /// Whether a line only opens JSON that is spread over several.
  private static func opens(_ line: [UInt8]) -> Bool {
    let brackets = line.filter { $0 != 0x20 && $0 != 0x09 }
    return [Array("{".utf8), Array("[".utf8), Array("[{".utf8)].contains(brackets)
  }
}
