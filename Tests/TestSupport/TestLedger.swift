package import Convention
package import EventLog

/// A small ledger typed as JSON lines, in memory.
///
///     let ledger = try TestLedger.ledger("""
///       {"type":"treaty.signed","state":"LAO","on":"2008-12-03","data":{}}
///       """)
///
/// A line without `source` cites the document `test`, place `line N`.
package enum TestLedger {
  /// Lines every test ledger begins with: a few documents, States, meetings and windows.
  package static let registers = """
    {"type":"document.registered","source":{"document":"untc","at":"t"},"data":{"id":"untc","title":"Status of treaties","publisher":"UN","lineage":"depositary","address":"https://untc.example.org","published":"2011-01-01"}}
    {"type":"document.registered","source":{"document":"monitor","at":"t"},"data":{"id":"monitor","title":"Monitor","publisher":"M","lineage":"civil-society","published":"2015-06-01"}}
    {"type":"document.registered","source":{"document":"press","at":"t"},"data":{"id":"press","title":"Paper","publisher":"P","lineage":"press","published":"2011-06-01"}}
    {"type":"document.registered","source":{"document":"report","at":"t"},"data":{"id":"report","title":"Progress report","publisher":"R","lineage":"progress-report","parts":[{"id":"report","cutoff":"2012-06-29"}]}}
    {"type":"country.registered","source":{"document":"untc","at":"AAA"},"data":{"code":"AAA","kinds":[{"kind":"un-member"}],"names":[{"short":"Aland"}],"region":"Europe"}}
    {"type":"country.registered","source":{"document":"untc","at":"BBB"},"data":{"code":"BBB","kinds":[{"kind":"un-member","from":"2011-07-14"}],"names":[{"short":"Old Beland","to":"2012-01-31"},{"short":"Beland","from":"2012-02-01"}],"region":"Africa"}}
    {"type":"country.registered","source":{"document":"untc","at":"CCC"},"data":{"code":"CCC","kinds":[{"kind":"un-member"}],"names":[{"short":"Celand"}],"region":"Asia"}}
    {"type":"country.registered","source":{"document":"untc","at":"DDD"},"data":{"code":"DDD","kinds":[{"kind":"other-state"}],"names":[{"short":"Deland"}],"region":"Asia"}}
    {"type":"meeting.registered","source":{"document":"untc","at":"1"},"data":{"id":"2msp","name":"Second Meeting","kind":"meeting-of-states-parties","parts":[{"first":"2011-09-13","last":"2011-09-16"}]}}
    {"type":"meeting.registered","source":{"document":"untc","at":"2"},"data":{"id":"3msp","name":"Third Meeting","kind":"meeting-of-states-parties","parts":[{"first":"2012-09-10","last":"2012-09-14"}]}}
    {"type":"window.registered","source":{"document":"untc","at":"3"},"data":{"id":"2011","name":"2011","from":"2011-01-01","to":"2011-12-31"}}
    """

  /// The registers and then these lines, as a ledger; traps on a line that cannot be read, since
  /// that is a mistake in the test.
  package static func ledger(_ lines: String) -> Ledger {
    Ledger(log(registers + "\n" + lines))
  }

  /// Lines as a log.
  package static func log(_ text: String) -> LogContents {
    let reader = LineReader(vocabulary: EventType.vocabulary)
    let file = "00000001-test.jsonl"
    var bytes: [UInt8] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
      let (body, faults) = reader.body(
        Array(typed(line, number: index + 1).utf8), file: file, number: index + 1)
      guard let body, faults.isEmpty else {
        preconditionFailure(faults.map { $0.rendered() }.joined(separator: "\n"))
      }
      // Recorded in 2100, so that facts may lie ahead of today.
      bytes += StrictLine(
        seq: index + 1, recorded: Instant(seconds: 4_102_444_800), by: "test", event: body,
        origin: Origin(file: file, line: index + 1)
      ).canonicalLine()
      bytes.append(UInt8(ascii: "\n"))
    }
    guard let log = try? SimulatedDisk([file: bytes]).log.read(vocabulary: EventType.vocabulary)
    else { preconditionFailure("a simulated disk can be read") }
    precondition(log.isWhole, log.faults.map { $0.rendered() }.joined(separator: "\n"))
    return log
  }

  /// A line with a source of its own where it names none.
  private static func typed(_ line: Substring, number: Int) -> String {
    if line.contains(#""source""#) { return String(line) }
    return line.dropLast() + #","source":{"document":"untc","at":"line \#(number)"}}"#
  }

  /// As of a day, known by another (by now when absent), on all lines.
  package static func state(
    _ ledger: Ledger, _ asOf: String, knownBy: String = "2026-01-01"
  ) -> ConventionState {
    guard let day = Day(asOf), let known = Day(knownBy) else {
      preconditionFailure("not a day: \(asOf) or \(knownBy)")
    }
    return ledger.state(Axes(asOf: day, knownBy: known))
  }
}
