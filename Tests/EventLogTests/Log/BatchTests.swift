import EventLog
import TestSupport
import Testing

@Suite("Batch")
struct BatchTests {
  private func read(_ text: String) -> (batch: Batch, faults: [Fault]) {
    Batch.read(Array(text.utf8), file: "batch.jsonl", vocabulary: .tiny)
  }

  @Test("Blank lines are skipped, a line may end in CR LF, the last without any end")
  func lines() {
    let text = TinyLog.thing("a") + "\r\n\r\n \t\n\n" + TinyLog.thing("b") + "\n"
    for end in ["", "\n", "\r\n"] {
      let (batch, faults) = read(text + TinyLog.thing("c") + end)
      #expect(faults.isEmpty)
      #expect(batch.entries.map(\.origin.line) == [1, 5, 6])
      #expect(batch.entries[0].line == Array(TinyLog.thing("a").utf8))
    }
    #expect(read("").batch.entries.isEmpty)
  }

  @Test("Faults of all lines are reported, good lines are kept for further checks")
  func faults() {
    let (batch, faults) = read(["{}", TinyLog.thing("a"), "x", "[]"].joined(separator: "\n"))
    #expect(batch.entries.map(\.origin.line) == [2])
    #expect(Set(faults.map(\.line)) == [1, 3, 4])
    #expect(faults.allSatisfy { $0.file == "batch.jsonl" })
  }

  @Test("What the tool sets cannot be handed in")
  func position() {
    let (_, faults) = read(TinyLog.line(1, TinyLog.thing("a")))
    #expect(faults.count == 3)
  }

  @Test("A carriage return inside a line, a byte order mark and a line too long are faults")
  func bytes() {
    #expect(read(TinyLog.thing("a") + "\r\r\n").faults.count == 1)
    #expect(read("\u{FEFF}" + TinyLog.thing("a")).faults.map(\.column) == [1])
    let long = TinyLog.thing("a", name: String(repeating: "n", count: 4 << 20))
    #expect(read(long).faults.count == 1)
  }

  @Test("A line that grows too long in the log is refused there")
  func growing() {
    let name = String(repeating: "n", count: LineReader.maximumLength)
    let body = EventBody(
      type: "thing.registered", source: .init(document: "book", at: "p 1"),
      data: .object([("id", .string("a")), ("name", .string(name))]))
    let batch = Batch([Batch.Entry(body, origin: Origin(file: "batch.jsonl", line: 1))])
    let disk = SimulatedDisk()
    #expect(throws: AppendError.self) {
      try Append(batch, by: "tester", now: TinyLog.now).run(in: disk.log, vocabulary: .tiny)
    }
    #expect(disk.files.isEmpty)
  }
}
