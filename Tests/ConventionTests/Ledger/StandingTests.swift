import Convention
import EventLog
import TestSupport
import Testing

@Suite("An append is compared with what stands") struct StandingTests {
  private let disk = SimulatedDisk([
    "00000001-test.jsonl": TestLedger.log(TestLedger.registers).bytes
  ])

  private func ratified(_ day: String) -> String {
    Typed.fact("treaty.ratified", "AAA", "2009-06-\(day)")
  }

  private func corrected(to day: String, reason: String = "test") -> String {
    Typed.correction(of: first, to: ratified(day)).replacing(
      #""reason":"test""#, with: #""reason":"\#(reason)""#)
  }

  @discardableResult
  private func append(
    _ lines: String..., isStrict: Bool = false
  ) throws(AppendError) -> AppendOutcome {
    let (batch, unread) = Batch.read(
      Array(lines.joined(separator: "\n").utf8), file: "batch.jsonl",
      vocabulary: EventType.vocabulary)
    #expect(unread.map { $0.rendered() } == [])
    var append = Append(batch, by: "test", now: Instant(seconds: 4_102_444_800))
    append.amendments = Ledger.amendments
    append.refusesWithdrawn = isStrict
    return try append.run(in: disk.log, vocabulary: EventType.vocabulary) { log, entries in
      DomainCheck(log, after: log.size - entries.count, isEntering: true).faults.map {
        Fault(file: "batch.jsonl", message: $0.message)
      }
    }
  }

  private func ledger() throws -> Ledger {
    Ledger(try disk.log.read(vocabulary: EventType.vocabulary))
  }

  /// The day of consent on record, `-` without one.
  private func consent() throws -> String {
    try ledger().state("2026-01-01").record(.aaa).consent?.range.description ?? "-"
  }

  /// The conflicts of a batch; empty where it goes in.
  private func conflicts(_ lines: String...) throws -> [Conflict] {
    do {
      for line in lines { try append(line) }
      return []
    } catch AppendError.conflict(let conflicts) { return conflicts }
  }

  @Test("A fact as it was corrected is there already, and as it was written no more")
  func correctedFact() throws {
    try append(ratified("10"))
    try append(corrected(to: "12"))
    let same = try append(ratified("12"))
    #expect(same.added.isEmpty)
    #expect(same.repeats.map(\.seq) == [first])
    #expect(same.repeats.map(\.correctedBy) == [first + 1])
    let found = try conflicts(ratified("10"))
    #expect(found.map(\.correctedBy) == [first + 1])
    let faults = found.flatMap(\.faults)
    #expect(faults.map(\.line) == [1, first + 1])
    // Both point at the digit that differs: what was offered, and what stands.
    #expect(faults.map { $0.source[$0.column - 1] } == Array("02".utf8))
    #expect(faults.first?.message.contains("seq \(first), corrected by \(first + 1)") == true)
    #expect(try conflicts(ratified("13")).count == 1)
  }

  @Test("A correction back to an earlier value is no repeat, whatever its reason")
  func back() throws {
    try append(ratified("10"))
    for (day, reason) in [("11", "a"), ("12", "a"), ("11", "a"), ("12", "b"), ("11", "c")] {
      #expect(try append(corrected(to: day, reason: reason)).added.count == 1)
      #expect(try consent() == "2009-06-\(day)")
    }
    let again = try append(corrected(to: "11", reason: "c"))
    #expect(again.added.isEmpty)
    #expect(again.repeats.map(\.seq) == [first + 5])
  }

  @Test("A retraction that was undone can be made again")
  func retractedAgain() throws {
    try append(ratified("10"))
    try append(Typed.retraction(of: first))
    #expect(try consent() == "-")
    try append(Typed.retraction(of: first + 1))
    #expect(try consent() == "2009-06-10")
    #expect(try append(Typed.retraction(of: first)).added.count == 1)
    #expect(try consent() == "-")
    #expect(try append(Typed.retraction(of: first)).repeats.map(\.seq) == [first + 3])
  }

  @Test("A withdrawn fact stays withdrawn when it is appended again, which is told")
  func withdrawn() throws {
    try append(ratified("10"))
    try append(Typed.retraction(of: first))
    let again = try append(ratified("10"))
    #expect(again.added.isEmpty)
    #expect(again.repeats.map(\.retractedBy) == [first + 1])
    #expect(
      again.repeats.map(\.withdrawal) == [
        """
        the log holds this as \(first), retracted by \(first + 1), and it stays so; to restore it, \
        retract \(first + 1)
        """
      ])
    let refused = #expect(throws: AppendError.self) {
      try append(ratified("10"), isStrict: true)
    }
    guard case .faults(let faults)? = refused else {
      Issue.record("not refused")
      return
    }
    #expect(faults.map(\.line) == [1])
  }

  @Test("Where a fact was withdrawn, the same place may tell another")
  func otherBody() throws {
    try append(ratified("10"))
    try append(Typed.retraction(of: first))
    #expect(try append(ratified("14")).added.count == 1)
    #expect(try consent() == "2009-06-14")
    #expect(try append(ratified("14")).repeats.map(\.seq) == [first + 2])
    #expect(try conflicts(ratified("15")).count == 1)
  }

  @Test("Within a batch, too, what stands is what the lines before make of it")
  func batch() throws {
    let outcome = try append(
      ratified("10"), corrected(to: "12"), ratified("12"), corrected(to: "13"),
      corrected(to: "12"))
    #expect(outcome.added.count == 4)
    #expect(outcome.repeats.map(\.seq) == [first])
    #expect(try consent() == "2009-06-12")
  }

  @Test("Within a batch a correction that was undone can be made again")
  func undoneInBatch() throws {
    try append(ratified("10"), corrected(to: "12"))
    let outcome = try append(
      Typed.retraction(of: first + 1), corrected(to: "12"), corrected(to: "12"))
    #expect(outcome.added.count == 2)
    #expect(outcome.repeats.map(\.seq) == [first + 3])
    #expect(try consent() == "2009-06-12")
  }

  @Test(
    "What is registered already is a conflict, from whatever place; word for word it is a repeat")
  func registered() throws {
    let country = Typed.line(
      "country.registered",
      #"{"code":"AAA","kinds":[{"kind":"un-member"}],"names":[{"short":"Other"}],"region":"Asia"}"#,
      from: "monitor", at: "elsewhere")
    let found = try conflicts(country)
    #expect(found.map(\.existing.seq) == [5])
    let own = TestLedger.registers.split(separator: "\n").map(String.init)
    #expect(try append(own[4]).repeats.map(\.seq) == [5])
    // A corrected registration is compared as it stands.
    let renamed = own[4].replacing("Aland", with: "Åland")
    try append(Typed.correction(of: 5, to: renamed))
    #expect(try append(renamed).repeats.map(\.correctedBy) == [first])
    #expect(try conflicts(own[4]).count == 1)
  }

  @Test("A withdrawn figure keeps its id, and the audit shows it")
  func figure() throws {
    try append(Typed.figure("f", "75"), Typed.figure("g", "1"))
    try append(Typed.retraction(of: first, from: "report"))
    #expect(throws: AppendError.self) { try append(Typed.figure("f", "72", place: "para 2")) }
    #expect(throws: AppendError.self) { try append(Typed.figure("f", "72")) }
    let ledger = try ledger()
    let audit = try #require(ledger.audit("report", book: FigureBook(ledger)))
    #expect(audit.entries.map(\.figure.id) == ["report/g"])
    #expect(audit.withdrawn.map(\.figure.id) == ["report/f"])
    #expect(audit.withdrawn.map(\.line) == [first])
    #expect(audit.withdrawn.map(\.retractedBy) == [first + 2])
  }
}
