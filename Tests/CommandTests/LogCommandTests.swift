import Foundation
import TestSupport
import Testing

@Suite("What was added to the log, and by whom") struct LogCommandTests {
  private static func signed(_ state: String) -> String {
    Typed.fact("treaty.signed", state, "2009-01-01")
  }

  @Test("After a stale head the lines that others added are told, each with its archivist")
  func since() throws {
    let program = try TestProgram()
    try program.append(Self.signed("AAA"))
    try program.run(["append", "--by", "other"], input: Array(Self.signed("BBB").utf8))
    let refused = try program.append(Self.signed("CCC"), "--expect-head", "11")
    #expect(refused.code == 4)
    let told = try program.run("log", "--since", "11", "--format", "csv").out
      .split(separator: "\n").dropFirst()
    #expect(
      told.map { $0.split(separator: ",").prefix(1) + $0.split(separator: ",")[2...2] }
        == [["12", "test"], ["13", "other"]])
    let one = try program.run("log", "--since", "11", "--by", "other", "--format", "csv").out
    #expect(one.split(separator: "\n").count == 2)
    #expect(try program.run("log", "--since", "13").out.hasPrefix("No line after 13\n"))
  }

  @Test("A line that was corrected or withdrawn says so")
  func fate() throws {
    let program = try TestProgram()
    try program.append(Self.signed("AAA"))
    try program.run("correct", "12", "on=2009-01-02", "--reason", "r", "--by", "t")
    try program.run("retract", "13", "--reason", "r", "--by", "t")
    let told = try program.run("log", "--since", "11").out
    #expect(told.contains("withdrawn by 14"))
    #expect(told.contains("corrects line 12, Aland: signed"))
    #expect(!told.contains("corrected by"))
  }

  @Test("What was handed over stands beside the file it came with, with its digest")
  func received() throws {
    let program = try TestProgram()
    try program.folder.write("abc", to: "letter.pdf")
    let outcome = try program.run(
      "new", "accession.received", "letters", "from=The archive", "received=2019-12-31",
      "files.name=letter.pdf", "files.sha256=@letter.pdf", "--source", "untc", "--at", "title",
      "--append", "--by", "t", "--accession", "letters")
    #expect(outcome.code == 0, "\(outcome.err)")
    let told = try program.run("log", "--accessions", "--format", "json").out
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any])
    let accessions = try #require(answer["accessions"] as? [[String: Any]])
    #expect(accessions.compactMap { $0["accession"] as? String } == ["log", "letters"])
    let received = try #require(accessions.last?["received"] as? [String: Any])
    #expect(received["from"] as? String == "The archive")
    let files = try #require(received["files"] as? [[String: Any]])
    #expect(
      files.first?["sha256"] as? String
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
