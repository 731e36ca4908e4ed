/// Reads one line: bytes to a `StrictLine`, or to the `EventBody` an archivist typed.
///
///     let reader = LineReader(vocabulary: vocabulary)
///     let (record, faults) = reader.record(line, file: "Events/00000001-register.jsonl", number: 1)
///
/// Members may stand in any order and with any white space; everything else the log does not allow
/// is a fault, and once the line is JSON all its faults are reported. A result comes only without
/// faults. Whether a line is canonical is asked of the result: `StrictLine.canonicalFault(in:)`.
package struct LineReader: Sendable {
  /// The longest line allowed, in bytes and without its LF: 4 MiB.
  package static let maximumLength = 4 << 20
  /// How deep arrays and objects may stand inside each other; the line's own object is the first.
  package static let maximumDepth = 64
  /// How many faults of one line are reported; one more says that there are others.
  package static let maximumFaults = 100

  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Reads a line of the log.
  ///
  /// - Parameters:
  ///   - line: the bytes without the LF.
  ///   - file: the file's name, for faults and the record's origin.
  ///   - number: the line's number in it, from 1.
  ///   - checksDay: whether nothing may have happened after the day of recording.
  package func record(_ line: [UInt8], file: String, number: Int, checksDay: Bool = true) -> (
    record: StrictLine?, faults: [Fault]
  ) {
    var check = LineCheck(vocabulary, line: line, file: file, number: number, place: .log)
    guard let value = check.parse() else { return (nil, check.sortedFaults) }
    let record = check.record(
      value, origin: Origin(file: file, line: number), checksDay: checksDay)
    return (check.faults.isEmpty ? record : nil, check.sortedFaults)
  }

  /// Reads a line of an archivist's batch: an event without `seq`, `recorded` and `by`.
  ///
  /// Sets may come unsorted; they are sorted.
  package func body(_ line: [UInt8], file: String, number: Int) -> (
    body: EventBody?, faults: [Fault]
  ) {
    var check = LineCheck(vocabulary, line: line, file: file, number: number, place: .batch)
    guard let value = check.parse() else { return (nil, check.sortedFaults) }
    let body = check.event(value)
    return (check.faults.isEmpty ? body : nil, check.sortedFaults)
  }

  /// Reads the event that stands inside another one, as the replacement a correction brings.
  ///
  /// - Parameters:
  ///   - value: the member's value, as read from `line`.
  ///   - line: the bytes of the whole line.
  package func body(from value: JSONValue, in line: [UInt8], file: String, number: Int) -> (
    body: EventBody?, faults: [Fault]
  ) {
    var check = LineCheck(vocabulary, line: line, file: file, number: number, place: .replacement)
    check.text(value)
    let body = check.event(value)
    return (check.faults.isEmpty ? body : nil, check.sortedFaults)
  }
}
