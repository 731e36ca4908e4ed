import EventLog
import TestSupport
import Testing

@Suite("Append")
struct AppendTests {
  private let disk = SimulatedDisk()

  private func read() throws -> LogContents { try disk.log.read(vocabulary: .tiny) }

  /// What an append is refused with.
  private func refusal(_ append: () throws -> AppendOutcome) -> AppendError? {
    #expect(throws: AppendError.self) { _ = try append() }
  }

  private func messages(_ error: AppendError?) -> [String] {
    guard case .faults(let faults)? = error else { return [] }
    return faults.map(\.message)
  }

  @Test("A batch becomes canonical lines, numbered on from the last one")
  func canonicalLines() throws {
    try TinyLog.append(TinyLog.door("FRA"), to: disk.log)
    let typed =
      #"{ "source": {"at":"p 1","document":"book"}, "data" : {"name":"A", "id":"a"},"#
      + #""type":"thing.registered"}"#
    let outcome = try TinyLog.append(typed, TinyLog.thing("b"), to: disk.log)
    #expect(outcome.added == 2..<4)
    #expect(outcome.head == 3)
    #expect(outcome.repeats.isEmpty)
    let lines = [TinyLog.door("FRA"), TinyLog.thing("a", name: "A"), TinyLog.thing("b")]
    let expected = lines.enumerated().map { TinyLog.line($0 + 1, $1) + "\n" }.joined()
    #expect(disk.files == ["00000001-log.jsonl": Array(expected.utf8)])
    #expect(try read().isWhole)
    #expect(try read().root == outcome.root)
  }

  @Test("An accession names the segment, another one begins another")
  func accessions() throws {
    try TinyLog.append(TinyLog.thing("a"), to: disk.log) { $0.accession = Accession("register") }
    try TinyLog.append(TinyLog.thing("b"), to: disk.log)
    try TinyLog.append(TinyLog.thing("c"), to: disk.log) { $0.accession = Accession("register") }
    try TinyLog.append(TinyLog.thing("d"), to: disk.log) { $0.accession = Accession("paper-2") }
    #expect(disk.files.keys.sorted() == ["00000001-register.jsonl", "00000004-paper-2.jsonl"])
    #expect(try read().isWhole)
    #expect(try read().segments.map(\.count) == [3, 1])
  }

  @Test("A segment that has reached its limit is followed by another of the same accession")
  func segmentLimit() throws {
    for id in ["a", "b", "c"] {
      try TinyLog.append(TinyLog.thing(id), to: disk.log) { request in
        request.segmentBytes = TinyLog.line(1, TinyLog.thing("a")).utf8.count + 2
      }
    }
    #expect(disk.files.keys.sorted() == ["00000001-log.jsonl", "00000003-log.jsonl"])
    #expect(try read().isWhole)
  }

  @Test("The same event again is a reported repeat and adds nothing")
  func repeated() throws {
    try TinyLog.append(TinyLog.thing("a"), TinyLog.door("FRA"), to: disk.log)
    let before = disk.files
    let outcome = try TinyLog.append(TinyLog.door("FRA"), TinyLog.thing("a"), to: disk.log)
    #expect(outcome.added.isEmpty)
    #expect(outcome.head == 2)
    #expect(outcome.root == (try read().root))
    #expect(outcome.repeats.map(\.seq) == [2, 1])
    #expect(outcome.repeats.map(\.origin.line) == [1, 2])
    #expect(disk.files == before)
  }

  @Test("A repeat within the batch goes in once")
  func repeatedWithin() throws {
    try TinyLog.append(TinyLog.thing("z"), to: disk.log)
    let outcome = try TinyLog.append(
      TinyLog.thing("a"), TinyLog.thing("b"), TinyLog.thing("a"), to: disk.log)
    #expect(outcome.added == 2..<4)
    #expect(outcome.repeats.map(\.seq) == [2])
  }

  @Test("Another place or document is another witness, not a repeat")
  func witness() throws {
    let outcome = try TinyLog.append(
      TinyLog.thing("a"), TinyLog.thing("a", at: "p 2"), to: disk.log)
    #expect(outcome.added.count == 2)
  }

  @Test("Another body for the same attestation is a conflict that shows both")
  func conflict() throws {
    try TinyLog.append(TinyLog.thing("z"), TinyLog.door("FRA", on: "2011"), to: disk.log)
    let error = refusal {
      try TinyLog.append(TinyLog.thing("a"), TinyLog.door("FRA", on: "2012"), to: disk.log)
    }
    guard case .conflict(let conflicts)? = error else {
      Issue.record("no conflict: \(String(describing: error))")
      return
    }
    #expect(conflicts.count == 1)
    let faults = conflicts[0].faults
    #expect(faults.map(\.file) == ["batch.jsonl", "Events/00000001-log.jsonl"])
    #expect(faults.map(\.line) == [2, 2])
    #expect(faults[0].message.contains("seq 2"))
    #expect(faults.map { $0.source[$0.column - 1] } == Array("21".utf8))
    #expect(faults[1].source == (try read().line(2)))
    #expect(try read().size == 2)
  }

  @Test("Two bodies for one attestation within a batch are a conflict")
  func conflictWithin() {
    let error = refusal {
      try TinyLog.append(TinyLog.thing("a"), TinyLog.thing("a", name: "A"), to: disk.log)
    }
    guard case .conflict(let conflicts)? = error else {
      Issue.record("no conflict: \(String(describing: error))")
      return
    }
    #expect(conflicts[0].faults[0].message.contains("line 1 of this batch"))
    #expect(disk.files.isEmpty)
  }

  @Test("A head that is not the expected one is refused, naming both")
  func expectedHead() throws {
    try TinyLog.append(TinyLog.thing("a"), to: disk.log) { $0.expectedHead = ExpectedHead(size: 0) }
    let error = refusal {
      try TinyLog.append(TinyLog.thing("b"), to: disk.log) {
        $0.expectedHead = ExpectedHead(size: 0)
      }
    }
    guard case .staleHead(expected: 0, actual: 1)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try TinyLog.append(TinyLog.thing("b"), to: disk.log) { $0.expectedHead = ExpectedHead(size: 1) }
  }

  @Test("A head of the expected size and another root is refused as another log")
  func expectedRoot() throws {
    let root = try TinyLog.append(TinyLog.thing("a"), to: disk.log).root
    let other = SHA256.digest(of: [1])
    for (size, name) in [(1, "b"), (0, "b")] {
      let error = refusal {
        try TinyLog.append(TinyLog.thing(name), to: disk.log) {
          $0.expectedHead = ExpectedHead(size: size, root: other)
        }
      }
      guard case .otherRoot(size, other, _)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    try TinyLog.append(TinyLog.thing("b"), to: disk.log) {
      $0.expectedHead = ExpectedHead("1:\(root)")
    }
    let stale = refusal {
      try TinyLog.append(TinyLog.thing("c"), to: disk.log) {
        $0.expectedHead = ExpectedHead("1:\(root.base64)")
      }
    }
    guard case .staleHead(expected: 1, actual: 2)? = stale else {
      Issue.record("\(String(describing: stale))")
      return
    }
  }

  @Test(
    "An expected head is a number, or that, a colon and a root",
    arguments: ["", ":", "1:", "01", "+1", "-1", "1:0", "1:2:3", "one", "1 "])
  func noExpectedHead(text: String) { #expect(ExpectedHead(text) == nil) }

  @Test("Who had no answer and appends again is told that all is in, although the head has moved")
  func again() throws {
    try TinyLog.append(TinyLog.thing("a"), to: disk.log) { $0.expectedHead = ExpectedHead(size: 0) }
    let outcome = try TinyLog.append(TinyLog.thing("a"), to: disk.log) {
      $0.expectedHead = ExpectedHead(size: 0)
    }
    #expect(outcome.repeats.map(\.seq) == [1])
    let error = refusal {
      try TinyLog.append(TinyLog.thing("a"), TinyLog.thing("b"), to: disk.log) {
        $0.expectedHead = ExpectedHead(size: 0)
      }
    }
    guard case .staleHead? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "Where another is quicker, the batch is checked once more with the lock held",
    arguments: ["a", "b"])
  func overtaken(id: String) throws {
    try TinyLog.append(TinyLog.thing("z"), to: disk.log)
    // The other one appends after this one has read the log, before it gets the lock.
    let disk = disk
    let system = FaultyFileSystem(disk) { call in
      if call.operation == .lock {
        _ = try? TinyLog.append(TinyLog.thing("a"), to: disk.log) { request in
          request.accession = Accession("other")
        }
      }
      return nil
    }
    var checked: [Int] = []
    let request = Append(TinyLog.batch([TinyLog.thing(id)]), by: "tester", now: TinyLog.now)
    let outcome = try request.run(
      in: LogFolder(SimulatedDisk.path, fileSystem: system), vocabulary: .tiny
    ) { log, _ in
      checked.append(log.size)
      return []
    }
    #expect(outcome.added.isEmpty == (id == "a"))
    #expect(checked == (id == "a" ? [2, 2] : [2, 3]))
    let log = try read()
    #expect(log.isWhole)
    #expect(log.size == (id == "a" ? 2 : 3))
    #expect(log.root == outcome.root)
  }

  @Test("A dry run checks and counts, and writes nothing")
  func dryRun() throws {
    let trial = try TinyLog.append(TinyLog.thing("a"), to: disk.log) { $0.isDryRun = true }
    #expect(disk.files.isEmpty)
    let outcome = try TinyLog.append(TinyLog.thing("a"), to: disk.log)
    #expect(trial.isDryRun && !outcome.isDryRun)
    #expect(trial.root == outcome.root && trial.added == outcome.added)
  }

  @Test("Recorded is never earlier than the line before")
  func recorded() throws {
    try TinyLog.append(TinyLog.thing("a"), to: disk.log)
    let hourBefore = Instant(seconds: TinyLog.now.seconds - 3600)
    try TinyLog.append(TinyLog.thing("b"), to: disk.log) { $0.now = hourBefore }
    #expect(try read().records.map(\.recorded) == [TinyLog.now, TinyLog.now])
  }

  @Test("A log more than a day ahead of the clock is not appended to")
  func ahead() throws {
    try TinyLog.append(TinyLog.thing("a"), to: disk.log)
    let dayBefore = Instant(seconds: TinyLog.now.seconds - 86_400)
    try TinyLog.append(TinyLog.thing("b"), to: disk.log) { $0.now = dayBefore }
    let error = refusal {
      try TinyLog.append(TinyLog.thing("c"), to: disk.log) {
        $0.now = Instant(seconds: dayBefore.seconds - 1)
      }
    }
    #expect(messages(error).map { $0.contains("ahead of the clock") } == [true])
  }

  @Test("What happened after the day of recording is refused, in a correction too")
  func future() throws {
    try TinyLog.append(TinyLog.door("FRA", on: "2026-11-21"), to: disk.log)
    let late = TinyLog.door("LAO", on: "2026")
    let error = refusal {
      try TinyLog.append(late, TinyLog.correction(of: 1, late), to: disk.log)
    }
    guard case .faults(let faults)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(faults.map(\.line) == [1, 2])
    #expect(faults.allSatisfy { $0.source[($0.column - 1)...].starts(with: "\"2026\"".utf8) })
  }

  @Test("The domain sees the log with the new entries behind it, and may refuse them")
  func domain() throws {
    try TinyLog.append(TinyLog.thing("a"), to: disk.log)
    let request = Append(
      TinyLog.batch([TinyLog.thing("a"), TinyLog.thing("b")]), by: "tester", now: TinyLog.now)
    let error = refusal {
      try request.run(in: disk.log, vocabulary: .tiny) { log, entries in
        #expect(log.size == 2)
        #expect(entries.map(\.origin.line) == [2])
        return entries.map { $0.fault("unknown thing", at: $0.body.ranges.type) }
      }
    }
    #expect(messages(error) == ["unknown thing"])
    #expect(try read().size == 1)
  }

  @Test("A replacement inside a correction is written in canonical form")
  func correction() throws {
    let event =
      #"{ "data":{"name":"A","id":"a"}, "source":{"at":"p 1","document":"book"}, "#
      + #""type":"thing.registered" }"#
    try TinyLog.append(TinyLog.thing("a"), TinyLog.correction(of: 1, event), to: disk.log)
    let log = try read()
    #expect(log.isWhole)
    let line = String(decoding: log.line(2), as: UTF8.self)
    #expect(line.contains(#""event":\#(TinyLog.thing("a", name: "A")),"reason""#))
  }

  @Test("Who appends must be named")
  func nobody() {
    let error = refusal { try TinyLog.append(TinyLog.thing("a"), to: disk.log) { $0.by = "" } }
    #expect(messages(error).count == 1)
    #expect(disk.files.isEmpty)
  }

  @Test("A damaged log is not appended to", arguments: ["\n", "{}\n", "\u{FEFF}\n"])
  func damaged(text: String) {
    let disk = SimulatedDisk(["00000001-log.jsonl": Array(text.utf8)])
    let error = refusal { try TinyLog.append(TinyLog.thing("a"), to: disk.log) }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A torn log is not appended to")
  func torn() throws {
    let disk = SimulatedDisk(["00000001-log.jsonl": Array("{".utf8)])
    let error = refusal { try TinyLog.append(TinyLog.thing("a"), to: disk.log) }
    guard case .torn(let tail)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(tail.bytes == Array("{".utf8))
  }

  @Test("A missing folder is named")
  func missingFolder() {
    let error = refusal { try TinyLog.append(TinyLog.thing("a"), to: LogFolder("/nowhere")) }
    guard case .storage(let system)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(system.description == "cannot open /nowhere: No such file or directory")
  }
}
