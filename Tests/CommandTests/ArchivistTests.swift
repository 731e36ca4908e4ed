import Foundation
import Testing

@Suite("What an archivist types")
struct ArchivistTests {
  private let ledger: ScratchLedger

  init() throws {
    ledger = try ScratchLedger()
    let run = try ledger.run("append", input: Lines.registers)
    try #require(run.status == 0, "\(run.errors)")
  }

  /// What is typed, with which exit status it is refused, and what the error says.
  static let refused: [(what: String, input: String, status: Int32, says: String)] = [
    (
      "an unknown State", Lines.signed("LOA"), 3,
      #"<stdin>:1:33: error: unknown State "LOA"; did you mean "LAO"?"#
    ),
    (
      "an unregistered document", Lines.signed(document: "nowhere"), 3,
      #"unknown document "nowhere""#
    ),
    ("an impossible date", Lines.signed(on: "2008-02-30"), 3, #""on" is "2008-02-30""#),
    ("a wrong type of field", Lines.signed().replacing(#""LAO""#, with: "7"), 3, "state"),
    ("a duplicate member", Lines.signed(more: #","on":"2009""#), 3, "expected it once"),
    ("a member of the tool's", Lines.signed(more: #","seq":7"#), 3, "seq"),
    ("a day after the day of recording", Lines.signed(on: "2999-01-01"), 3, "after the day"),
    ("an unknown type", Lines.signed().replacing("signed", with: "singed"), 3, "did you mean"),
    ("nothing", "", 3, "no event in it"),
    (
      "a line over the limit", Lines.signed(document: String(repeating: "x", count: 5 << 20)), 3,
      "4"
    ),
    (
      "deep nesting", String(repeating: "[", count: 100_000), 3, "64"
    ),
    ("a fraction", Lines.signed(more: #","known":1.5"#), 3, "known"),
  ]

  @Test("Each mistake gets its error and leaves the log unchanged", arguments: refused)
  func refuses(row: (what: String, input: String, status: Int32, says: String)) throws {
    let before = try ledger.log
    let run = try ledger.run("append", input: row.input)
    #expect(run.status == row.status, "\(row.what): \(run.errors.prefix(400))")
    #expect(run.errors.contains(row.says), "\(row.what): \(run.errors.prefix(400))")
    #expect(try ledger.log == before)
  }

  @Test("Binary garbage is refused")
  func garbage() throws {
    let before = try ledger.log
    let bytes = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
    let run = try ledger.run("append", bytes: bytes)
    #expect(run.status == 3)
    #expect(try ledger.log == before)
  }

  @Test("A batch goes in whole or not at all, and all its faults are told")
  func wholeBatches() throws {
    let before = try ledger.log
    let run = try ledger.run(
      "append", input: Lines.signed() + "\n" + Lines.signed("LOA") + "\n" + Lines.signed("LOB"))
    #expect(run.status == 3)
    #expect(run.errors.contains("LOA") && run.errors.contains("LOB"))
    #expect(try ledger.log == before)
  }

  @Test("A repeat is a no-op, another body a conflict")
  func repeats() throws {
    #expect(try ledger.run("append", input: Lines.signed()).status == 0)
    let before = try ledger.log
    let same = try ledger.run("append", input: Lines.signed())
    #expect(same.status == 0)
    #expect(same.errors.contains("holds this already"))
    let other = try ledger.run("append", input: Lines.signed(on: "2009-01-01"))
    #expect(other.status == 4)
    #expect(other.errors.contains("2009-01-01") && other.errors.contains("2008-12-03"))
    #expect(try ledger.log == before)
  }

  @Test("A dry run checks everything and writes nothing")
  func dryRun() throws {
    let before = try ledger.log
    let run = try ledger.run("append", "--dry-run", input: Lines.signed())
    #expect(run.status == 0)
    #expect(run.errors.contains("would add 3 to 3"))
    #expect(try ledger.log == before)
  }

  @Test("A stale head is a conflict")
  func staleHead() throws {
    let run = try ledger.run("append", "--expect-head", "1", input: Lines.signed())
    #expect(run.status == 4)
    #expect(run.errors.contains("head is 2"))
  }

  @Test("Two archivists at once both get their batches in, whole")
  func together() throws {
    let runs = try (1...4).map { number in
      try Ccm.start(
        ["append", "--ledger", ledger.folder.path],
        input: Data(
          (1...20).map {
            Lines.signed().replacing(#""at":"x""#, with: #""at":"\#(number)-\#($0)""#)
          }.joined(separator: "\n").utf8))
    }
    for (process, _, _) in runs { process.waitUntilExit() }
    #expect(runs.map(\.0.terminationStatus) == [0, 0, 0, 0])
    let lines = try ledger.log.joined().split(separator: "\n").filter { $0.hasPrefix("{") }
    #expect(lines.count == 82)
    #expect(try ledger.run("verify").status == 0)
    // Whole batches: the twenty lines of one archivist stand together.
    let owners = lines.dropFirst(2).compactMap { $0.firstMatch(of: /"at":"(\d)-/)?.output.1 }
    #expect(zip(owners, owners.dropFirst()).count { $0 != $1 } == 3)
  }

  @Test("A torn tail is told apart, and repair moves it aside")
  func tornTail() throws {
    let name = "00000001-log.jsonl"
    let whole = try String(
      contentsOf: ledger.folder.appending(path: "Events/\(name)"), encoding: .utf8)
    try ledger.write(whole + #"{"seq":3,"reco"#, as: name)
    #expect(try ledger.run("state").status == 7)
    #expect(try ledger.run("append", input: Lines.signed()).status == 7)
    let repair = try ledger.run("repair")
    #expect(repair.status == 0)
    #expect(repair.errors.contains("14 bytes"))
    #expect(try ledger.log == ["\(name)\n" + whole])
    #expect(try ledger.run("append", input: Lines.signed()).status == 0)
  }

  @Test("A stranger in the folder, and a line edited by hand, are errors")
  func strangers() throws {
    try ledger.write("x", as: "notes.txt")
    let stranger = try ledger.run("verify")
    #expect(stranger.status == 3)
    #expect(stranger.errors.contains("notes.txt"))
    try FileManager.default.removeItem(at: ledger.folder.appending(path: "Events/notes.txt"))
    let name = "00000001-log.jsonl"
    let whole = try String(
      contentsOf: ledger.folder.appending(path: "Events/\(name)"), encoding: .utf8)
    try ledger.write(whole.replacing(#""title":"T""#, with: #""title": "T""#), as: name)
    let edited = try ledger.run("verify")
    #expect(edited.status == 3)
    #expect(edited.errors.contains(":1:"))
  }

  @Test("A missing ledger is told, with the way to name one")
  func missing() throws {
    let run = try Ccm.run(["state", "--ledger", ledger.folder.path + "/nowhere"])
    #expect(run.status == 3)
    #expect(run.errors.contains("Events/"))
  }
}
