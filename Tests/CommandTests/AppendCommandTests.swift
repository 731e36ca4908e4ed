import Foundation
import TestSupport
import Testing

@Suite("Appending from the command line") struct AppendCommandTests {
  private static let signed = Typed.fact("treaty.signed", "AAA", "2009-01-01")
  private static let otherDay = Typed.fact("treaty.signed", "AAA", "2009-01-02")

  @Test("What is appended can be verified and asked about")
  func appended() throws {
    let program = try TestProgram()
    let outcome = try program.append(Self.signed)
    #expect(outcome.code == 0)
    #expect(outcome.out.hasPrefix("Added line 12\n"))
    #expect(outcome.err.hasPrefix("added 12 to 12; head 12, root "))
    let verified = try program.run("verify")
    #expect(verified.code == 0)
    #expect(verified.out + verified.err == "")
    let answer = try program.run("measure", "signatories", "--as-of", "2010-01-01")
    #expect(answer.out.contains("Aland"))
  }

  @Test("A dry run checks everything and writes nothing")
  func dryRun() throws {
    let program = try TestProgram()
    let segment = try program.segment()
    let before = try program.folder.bytes(of: segment)
    let outcome = try program.append(Self.signed, "--dry-run")
    #expect(outcome.code == 0)
    #expect(outcome.err.hasPrefix("would add 12 to 12; head 12"))
    #expect(try program.folder.bytes(of: segment) == before)
  }

  @Test("The same event again is a reported repeat, with status 0")
  func repeated() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    let outcome = try program.append(Self.signed)
    #expect(outcome.code == 0)
    #expect(
      outcome.err.hasPrefix(
        "<stdin>:1: the log holds this already, as 12\nnothing to add; head 12, root "))
  }

  @Test("The same attestation with another body is a conflict that shows both, with status 4")
  func conflict() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    let outcome = try program.append(Self.otherDay)
    #expect(outcome.code == 4)
    #expect(outcome.err.contains("another body for the attestation of seq 12"))
    #expect(outcome.err.contains("-log.jsonl:12:"))
    #expect(outcome.err.contains("2009-01-01") && outcome.err.contains("2009-01-02"))
  }

  @Test("A head that is no longer the log's is refused with status 4")
  func staleHead() throws {
    let program = try TestProgram()
    let outcome = try program.append(Self.signed, "--expect-head", "10")
    #expect(outcome.code == 4)
    #expect(
      outcome.err
        == "error: the log's head is 11, not 10; 'ccm log --since 10' shows what was added\n")
    #expect(try program.append(Self.signed, "--expect-head", "11").code == 0)
  }

  @Test(
    "Input that cannot be read is refused with status 3, at its place",
    arguments: [
      ("", "<stdin>: error: no event in it; expected one JSON object a line"),
      ("\n \n", "<stdin>: error: no event in it; expected one JSON object a line"),
      ("nonsense", "<stdin>:1:1: error: "), ("{}", "<stdin>:1"),
      (signed.replacing("signed", with: "singed"), "did you mean \"treaty.signed\"?"),
      (String(repeating: "[", count: 100_000), "<stdin>:1:65: error: "),
      (
        Typed.fact("treaty.signed", "AAA", "2009-01-01", from: "unct"),
        "unknown document \"unct\"; register it first, or did you mean \"untc\"?"
      ),
      (
        Typed.fact("treaty.ratified", "AAA", "2020-01-02"),
        "\"on\" reaches to 2020-01-02, after the day of recording; expected 2020-01-01 at the latest"
      ),
    ])
  func unreadable(input: String, message: String) throws {
    let program = try TestProgram()
    let segment = try program.segment()
    let before = try program.folder.bytes(of: segment)
    let outcome = try program.append(input)
    #expect(outcome.code == 3)
    #expect(outcome.err.contains(message), "\(outcome.err.prefix(600))")
    #expect(outcome.err.hasSuffix("1 error\n") || outcome.err.hasSuffix(" errors\n"))
    // Whatever append refuses, validate refuses too.
    let validated = try program.run("validate", input: input)
    #expect(validated.code == 3)
    #expect(validated.err.contains(message), "\(validated.err.prefix(600))")
    #expect(try program.folder.bytes(of: segment) == before)
  }

  @Test("Validate refuses a conflict as append would, with status 4, and knows a repeat")
  func validateConflict() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    #expect(try program.run("validate", input: Self.otherDay).code == 4)
    let repeated = try program.run("validate", input: Self.signed)
    #expect(repeated.code == 0)
    #expect(repeated.out + repeated.err == "")
  }

  @Test("Bytes that are no text are refused, and none of them reaches the terminal")
  func binary() throws {
    let program = try TestProgram()
    var random = SeededGenerator(seed: 7)
    let bytes = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }
    let outcome = try program.run(["append", "--by", "t"], input: bytes)
    #expect(outcome.code == 3)
    #expect(outcome.err.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F })
  }

  @Test("A line over 4 MiB is refused by its length")
  func long() throws {
    let program = try TestProgram()
    let filler = String(repeating: "9", count: 4 << 20)
    let line = Self.signed.replacing(
      #""data":{}"#, with: #""data":{"declared":"\#(filler)"}"#)
    let outcome = try program.append(line)
    #expect(outcome.code == 3)
    #expect(outcome.err.contains("4 MiB") || outcome.err.contains("4194304"))
    #expect(outcome.err.utf8.count < 2000)
  }

  @Test("All of a batch goes in or nothing does, and all that is wrong is told")
  func allOrNothing() throws {
    let program = try TestProgram()
    let batch = [
      Self.signed, "nonsense", Typed.fact("treaty.signed", "ZZZ", "2009-01-01"),
    ].joined(separator: "\n")
    let outcome = try program.append(batch)
    #expect(outcome.code == 3)
    #expect(outcome.err.contains("<stdin>:2:1: error:"))
    #expect(outcome.err.contains("<stdin>:3:"))
    #expect(outcome.err.hasSuffix("2 errors\n"))
    #expect(try program.run("state", "--at", "12").code == 2)
  }

  @Test("Acts against Articles 15 and 16 go in with a warning")
  func warning() throws {
    let program = try TestProgram()
    let outcome = try program.append(Typed.fact("treaty.signed", "AAA", "2011-01-01"))
    #expect(outcome.code == 0)
    #expect(outcome.err.contains("<stdin>:1:"))
    #expect(outcome.err.contains(": warning: "))
    #expect(!outcome.err.contains("error"))
  }

  @Test("Files are read in order, and a missing one is named")
  func files() throws {
    let program = try TestProgram()
    try program.folder.write(Self.signed, to: "a.jsonl")
    try program.folder.write(Typed.fact("treaty.ratified", "AAA", "2010-01-01"), to: "b.jsonl")
    let outcome = try program.run("append", "--by", "t", "a.jsonl", "b.jsonl")
    #expect(outcome.code == 0)
    #expect(outcome.err.hasPrefix("added 12 to 13"))
    let missing = try program.run("append", "--by", "t", "c.jsonl")
    #expect(missing.code == 3)
    #expect(missing.err.contains("c.jsonl"))
  }

  @Test("Archivists at once all get their lines in, one after the other")
  func atOnce() throws {
    let program = try TestProgram()
    func batch(_ document: String) -> [UInt8] {
      let lines = (1...40).map { number in
        Typed.fact("treaty.signed", "AAA", "2009-01-01", from: document, at: "p \(number)")
      }
      return Array(lines.joined(separator: "\n").utf8)
    }
    let runs = try ["untc", "monitor", "press"].map { document in
      try program.start(["append", "--by", document], input: batch(document))
    }
    for run in runs { #expect(try program.end(run).code == 0) }
    #expect(try program.run("verify").code == 0)
    #expect(try program.run("state", "--at", "131").code == 0)
    #expect(try program.run("state", "--at", "132").code == 2)
  }

  @Test("A folder that cannot be written ends with status 6", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let program = try TestProgram()
    let events = program.folder.path + "/Events"
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: events)
    let outcome = try program.append(Self.signed)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: events)
    #expect(outcome.code == 6)
    #expect(try program.run("verify").code == 0)
  }
}
