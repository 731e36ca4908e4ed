import Foundation
import TestSupport
import Testing

@Suite("What append answers") struct AnswerTests {
  private static let signed = Typed.fact("treaty.signed", "AAA", "2009-01-01")
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2010-03-01")

  @Test("A dry run and the append itself answer the same, but for the word that tells them apart")
  func dryRun() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    let tried = try program.append(Self.ratified, "--dry-run")
    let done = try program.append(Self.ratified)
    #expect(
      tried.out.replacing(
        "Would add line 13\n=================", with: "Added line 13\n=============")
        == done.out)
    #expect(done.out.contains("- parties: 0 -> 1\n"))
    #expect(done.out.contains("- Aland: membership: signatory -> party; "))
    #expect(done.out.contains("File: \(try program.segment()). To take it back: ccm retract 13\n"))
  }

  @Test("With --quiet nothing is said on standard output, and the log is the same")
  func quiet() throws {
    let (loud, still) = (try TestProgram(), try TestProgram())
    try loud.append(Self.signed)
    let outcome = try still.append(Self.signed, "--quiet")
    #expect(outcome.out == "")
    #expect(outcome.err.hasPrefix("added 12 to 12; head 12, root "))
    #expect(
      try loud.folder.bytes(of: loud.segment()) == still.folder.bytes(of: still.segment()))
  }

  @Test("As JSON it names the lines, the States, the deadlines and the file")
  func json() throws {
    let program = try TestProgram()
    let outcome = try program.append(
      Self.signed + "\n" + Self.ratified, "--format", "json", "--accession", "new-one")
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any])
    #expect(answer["file"] as? String == "Events/00000012-new-one.jsonl")
    #expect(answer["first"] as? Int == 12 && answer["last"] as? Int == 13)
    #expect((answer["lines"] as? [[String: Any]])?.compactMap { $0["seq"] as? Int } == [12, 13])
    let states = try #require(answer["states"] as? [[String: Any]])
    #expect(states.compactMap { $0["state"] as? String } == ["AAA"])
    let deadlines = try #require(answer["deadlines"] as? [[String: Any]])
    #expect(deadlines.contains { $0["article"] as? String == "7.1" && $0["before"] is NSNull })
  }

  @Test("A repeat says that nothing is added")
  func repeated() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    let outcome = try program.append(Self.signed)
    #expect(outcome.out.hasPrefix("Nothing to add\n"))
  }

  @Test("A form that the answer does not have is refused before anything is added")
  func csv() throws {
    let program = try TestProgram()
    let outcome = try program.append(Self.signed, "--format", "csv")
    #expect(outcome.code == 2)
    #expect(try program.run("state", "--at", "12").code == 2)
  }

  @Test("A stranger beside the snapshots does not unsay what was added")
  func stranger() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    try program.folder.write("x", to: "Snapshots/notes.txt")
    let outcome = try program.append(Self.ratified)
    #expect(outcome.code == 0)
    #expect(outcome.out.hasPrefix("Added line 13\n"))
  }

  @Test("A snapshot that the lines reach back behind is named, one that they do not touch is not")
  func stale() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    for day in ["2009-06-30", "2012-12-31"] {
      try program.run("snapshot", "create", "--as-of", day)
    }
    let outcome = try program.append(Typed.fact("treaty.ratified", "AAA", "2011-02-01"))
    #expect(outcome.out.contains("- Snapshots/2012-12-31~2012-12-31@12.json: AAA\n"))
    #expect(!outcome.out.contains("2009-06-30"))
    // Stale already: not said again.
    let again = try program.append(Typed.fact("treaty.withdrawal-notified", "AAA", "2012-02-01"))
    #expect(!again.out.contains("Snapshots/"))
  }
}
