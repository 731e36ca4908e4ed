import EventLog
import Foundation

/// One line read by both readers.
///
/// The strict reader takes a line when it has no fault, stands where its `seq` says, and is
/// canonical. The canonical reader must take the same lines and keep the same of them.
struct Agreement {
  /// Whether the strict reader takes the line.
  let isTaken: Bool
  /// What the two differ in; nil where they agree.
  let difference: String?

  /// - Parameter seq: the position at which the line is to be read.
  init(_ line: [UInt8], seq: Int, _ vocabulary: Vocabulary) {
    var log = LogContents(vocabulary: vocabulary)
    let reader = LineReader(vocabulary: vocabulary)
    let (record, faults) = reader.record(line, file: "a", number: 1)
    // A log that is read begins with seq 1, and every line here is read as its first.
    let isFirst = record?.seq == seq && faults.isEmpty
    isTaken = isFirst && record?.canonicalFault(in: line) == nil
    if let record, isTaken { log.append(record, line) }
    var quick = LogContents(vocabulary: vocabulary)
    let isTakenQuickly = quick.append(canonical: line, seq: seq)
    if isTaken != isTakenQuickly {
      difference = isTaken ? "taken by the strict reader only" : "taken by the canonical one only"
    } else {
      difference = Agreement.difference(log, quick)
    }
  }

  private static func difference(_ a: LogContents, _ b: LogContents) -> String? {
    if a.records != b.records { return "another record" }
    if a.replacements != b.replacements { return "another replacement" }
    if a.slots != b.slots { return "other values" }
    if words(a) != words(b) { return "other words" }
    if a.bytes != b.bytes || a.size != b.size { return "other bytes" }
    return nil
  }

  private static func words(_ log: LogContents) -> [String] {
    (0..<log.symbols.count).map { log.text(Symbol(index: $0)) }
  }
}

/// How much is tried: little each time, all of it where the environment asks for it.
enum Effort {
  /// `CCM_LONG_TESTS=1 swift test -c release` tries everything; hours in debug.
  static let isLong = ProcessInfo.processInfo.environment["CCM_LONG_TESTS"] != nil
}
