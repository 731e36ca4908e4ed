import Convention
import EventLog
import Foundation
import TestSupport
import Testing

/// Whatever an append accepts leaves every question answered. The long form, with `CCM_LONG_TESTS`,
/// tries 100,000 events:
///
///     CCM_LONG_TESTS=1 swift test --filter OddEventsTests
@Suite("Odd events") struct OddEventsTests {
  private static let isLong = ProcessInfo.processInfo.environment["CCM_LONG_TESTS"] != nil

  /// How many ledgers are made, each of so many rounds of an event of each type.
  private static let ledgers = isLong ? 700 : 3
  private static let rounds = 2

  @Test("Any event that append accepts leaves every question answered", arguments: 0..<ledgers)
  func answered(seed: Int) throws {
    var odd = OddEvents(seed: UInt64(seed))
    let disk = SimulatedDisk([
      "00000001-test.jsonl": TestLedger.log(TestLedger.registers).bytes
    ])
    var accepted: Set<String> = []
    for _ in 0..<Self.rounds {
      for type in EventType.allCases {
        let lines = try disk.log.read(vocabulary: EventType.vocabulary).size
        let line =
          type == .eventCorrected ? try correction(&odd, disk) : odd.line(type, lines: lines)
        if try append(line, to: disk) {
          accepted.insert(type.name)
          odd.take(try JSONValue(parsing: Array(line.utf8)))
        }
      }
    }
    let log = try disk.log.read(vocabulary: EventType.vocabulary)
    #expect(log.isWhole)
    #expect(DomainCheck(log).faults.map(\.message) == [])
    // The generator is worth something only where much of what it makes is accepted.
    #expect(accepted.count > EventType.allCases.count / 2, "seed \(seed): \(accepted.count) types")
    ask(Ledger(log))
  }

  /// A correction of any line that is no remark.
  private func correction(_ odd: inout OddEvents, _ disk: SimulatedDisk) throws -> String {
    let log = try disk.log.read(vocabulary: EventType.vocabulary)
    let ledger = Ledger(log)
    let seqs = (1...log.size).filter {
      ![.eventCorrected, .eventRetracted].contains(ledger.event($0).type)
    }
    let seq = seqs[log.size * 7919 % seqs.count]
    let members = try JSONValue(parsing: log.line(seq)).members ?? []
    let event = members.filter { !["seq", "recorded", "by"].contains($0.name) }
    return odd.correction(of: seq, JSONValue(.object(event)))
  }

  private func append(_ line: String, to disk: SimulatedDisk) throws -> Bool {
    let (batch, unread) = Batch.read(
      Array(line.utf8), file: "odd.jsonl", vocabulary: EventType.vocabulary)
    if !unread.isEmpty { return false }
    var append = Append(batch, by: "odd", now: Instant(seconds: 4_102_444_800))
    append.amendments = Ledger.amendments
    do throws(AppendError) {
      let outcome = try append.run(in: disk.log, vocabulary: EventType.vocabulary) { log, entries in
        DomainCheck(log, after: log.size - entries.count, isEntering: true).faults.map {
          Fault(file: "odd.jsonl", message: $0.message)
        }
      }
      return !outcome.added.isEmpty
    } catch {
      return false
    }
  }

  /// Asks everything there is to ask; what cannot be answered says why.
  private func ask(_ ledger: Ledger) {
    let days = ["0001-01-01", "2010-08-01", "2012-06-29", "2026-11-22", "2200-12-31"].map(day)
    let book = FigureBook(ledger)
    for asOf in days {
      for knownBy in [asOf, .farFuture] {
        let axes = Axes(asOf: asOf, knownBy: knownBy)
        let state = ledger.state(axes)
        if knownBy != asOf { _ = state.duties }
        _ = state.snapshot(size: ledger.size, root: "")
        for definition in MeasureDefinition.all {
          _ = try? Measure(definition.name).answer(state)
        }
        for (measure, _) in book.measures.values { _ = try? measure.answer(state) }
        _ = ledger.coverage(axes)
        _ = try? ledger.progressReport(axes)
        for code in [CountryCode.aaa, .bbb, .ccc, .ddd] {
          let history = ledger.history(of: code, axes)
          for entry in history.entries { #expect(!entry.what.isEmpty) }
        }
      }
    }
    let state = ledger.state(Axes(asOf: days[3], knownBy: .farFuture))
    _ = state.difference(from: days[0], to: days[4])
    for document in book.documents {
      guard let audit = ledger.audit(document, book: book) else { continue }
      for entry in audit.entries { _ = ledger.nearMisses(entry) }
    }
  }
}
