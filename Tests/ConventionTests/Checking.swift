import Convention
import EventLog
import TestSupport
import Testing

/// Hands lines in behind the registers of a test ledger and tells what the domain refuses.
enum Checking {
  /// What lines are refused with, in order.
  static func refused(_ lines: [String], after log: [String] = []) -> [String] {
    complaints(lines, after: log).map(\.message)
  }

  /// What lines go in with a warning of, each as `line:column message`.
  static func warned(_ lines: [String], after log: [String] = []) -> [String] {
    complaints(lines, after: log, warnings: true).map { "\($0.line):\($0.column) \($0.message)" }
  }

  /// That a line with one place marked `⟦so⟧` is refused there, and nowhere else.
  static func expect(
    _ marked: String, _ message: String, after log: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let offset = Array(marked.utf8).firstRange(of: Array("⟦".utf8))?.lowerBound ?? 0
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(
      complaints([text], after: log).map { "\($0.line):\($0.column) \($0.message)" }
        == ["1:\(offset + 1) \(message)"], sourceLocation: sourceLocation)
  }

  private static func complaints(
    _ lines: [String], after log: [String], warnings: Bool = false
  ) -> [Fault] {
    let disk = SimulatedDisk([
      "00000001-test.jsonl": TestLedger.log(
        ([TestLedger.registers] + log).joined(separator: "\n")
      ).bytes
    ])
    let (batch, unread) = Batch.read(
      Array(lines.joined(separator: "\n").utf8), file: "batch.jsonl",
      vocabulary: EventType.vocabulary)
    precondition(unread.isEmpty, unread.map { $0.rendered() }.joined(separator: "\n"))
    var told: [Fault] = []
    var append = Append(batch, by: "test", now: Instant(seconds: 4_102_444_800))
    append.isDryRun = true
    append.amendments = Ledger.amendments
    do throws(AppendError) {
      _ = try append.run(in: disk.log, vocabulary: EventType.vocabulary) { log, entries in
        let size = log.size - entries.count
        let check = DomainCheck(log, after: size, isEntering: true)
        if warnings { #expect(check.faults.map(\.message) == []) }
        told = (warnings ? check.warnings : check.faults).map { complaint in
          let entry = entries[complaint.line - size - 1]
          return complaint.fault(entry.line, entry.origin)
        }
        return []
      }
    } catch {
      preconditionFailure("\(error)")
    }
    return told
  }
}
