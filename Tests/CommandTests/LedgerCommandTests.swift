import Foundation
import TestSupport
import Testing

@Suite("Reading, verifying and repairing a ledger") struct LedgerCommandTests {
  private static let facts = [
    Typed.fact("treaty.signed", "AAA", "2009-01-01"),
    Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
    Typed.fact("treaty.acceded", "BBB", "2012"),
    Typed.figure("f", "1"), Typed.measured("f", #"{"name":"parties"}"#), Typed.figure("g", "7"),
  ].joined(separator: "\n")

  @Test("An empty Events is a ledger of size 0, with the root of nothing")
  func empty() throws {
    let program = try TestProgram(isEmpty: true)
    #expect(try program.run("verify").code == 0)
    let outcome = try program.run("state", "--format", "json")
    #expect(outcome.code == 0)
    #expect(
      outcome.out.contains("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
  }

  @Test("A stranger in Events is an error of every command, a dot-file is none")
  func stranger() throws {
    let program = try TestProgram()
    try program.folder.write("x", to: "Events/.hidden")
    #expect(try program.run("verify").code == 0)
    try program.folder.write("x", to: "Events/notes.txt")
    for command in ["verify", "state"] {
      let outcome = try program.run(command)
      #expect(outcome.code == 3)
      #expect(outcome.err.contains("Events/notes.txt: error: not a segment of the log"))
    }
    #expect(try program.append(Self.facts).code == 3)
  }

  @Test("A torn tail is told with status 7, moved aside by repair, and the log goes on")
  func torn() throws {
    let program = try TestProgram()
    let segment = try program.segment()
    let whole = try program.folder.bytes(of: segment)
    try program.folder.write(whole + Array("{\"seq\":12,\"rec".utf8), to: segment)
    for command in ["verify", "state"] {
      let outcome = try program.run(command)
      #expect(outcome.code == 7)
      #expect(outcome.err.contains("`ccm repair` moves them aside"))
    }
    #expect(try program.append(Self.facts).code == 7)
    let repaired = try program.run("repair")
    #expect(repaired.code == 0)
    #expect(repaired.err.hasPrefix("moved 14 bytes of \(segment) to "))
    #expect(try program.folder.bytes(of: segment) == whole)
    #expect(try program.run("repair").err == "nothing is torn; 'ccm verify' checks the lines\n")
    #expect(try program.append(Self.facts).code == 0)
    #expect(try program.run("verify").code == 0)
  }

  @Test(
    "A changed byte is found, and its line named",
    arguments: [
      (#""seq":13"#, #""seq":14"#), (#""seq":13,"#, #""seq": 13,"#),
      (#""state":"AAA","on":"2010"#, #""state":"AAB","on":"2010"#),
    ])
  func changed(old: String, new: String) throws {
    let program = try TestProgram()
    try program.append(Self.facts)
    let segment = try program.segment()
    let text = String(decoding: try program.folder.bytes(of: segment), as: UTF8.self)
    try program.folder.write(text.replacing(old, with: new), to: segment)
    let outcome = try program.run("verify")
    #expect(outcome.code == 3)
    #expect(outcome.err.contains("\(segment):13:"), "\(outcome.err)")
  }

  @Test("A measure answers in every form, on a basis it names")
  func formats() throws {
    let program = try TestProgram()
    try program.append(Self.facts)
    func run(_ format: String) throws -> String {
      let outcome = try program.run(
        "measure", "parties", "--as-of", "2012-06-29", "--format", format)
      #expect(outcome.code == 0)
      return outcome.out
    }
    let csv = try run("csv").split(separator: "\n")
    #expect(csv.count == 3)
    #expect(
      csv[1].hasPrefix("parties,AAA,Aland,counted,1,1,states,,,12 13,2012-06-29,2020-01-01,17,"))
    #expect(
      csv[2].hasPrefix("parties,BBB,Beland,undecided,0,1,states,,,14,2012-06-29,2020-01-01,17,"))
    let json = try run("json")
    for member in [
      #""measure": "parties""#, #""asOf": "2012-06-29""#, #""value": null"#, #""low": 1"#,
      #""high": 2"#, #""size": 17"#,
    ] {
      #expect(json.contains(member), "\(member)")
    }
    let text = try run("text")
    #expect(text.contains("between 1 and 2"))
    let last = try #require(text.split(separator: "\n").last)
    #expect(last.hasPrefix("basis: as of 2012-06-29, known by 2020-01-01, log 17 "))
    #expect(try run("markdown").hasPrefix("# parties"))
    #expect(try run("html").contains("<h1>"))
  }

  @Test("A table without rows is a table in CSV too")
  func emptyTable() throws {
    let outcome = try TestProgram().run("measure", "parties", "--format", "csv")
    #expect(outcome.code == 0)
    #expect(
      outcome.out
        == "measure,state,name,answer,low,high,unit,from,to,lines,asOf,knownBy,size,root,rules\n")
    #expect(try TestProgram().run("state", "--format", "csv").out.hasPrefix("state,name,member"))
  }

  @Test("The same basis gives the same bytes, also when the log has grown")
  func sameBytes() throws {
    let program = try TestProgram()
    try program.append(Self.facts)
    let question = ["state", "--as-of", "2012-06-29", "--at", "13", "--format", "json"]
    let before = try program.run(question).out
    #expect(before.contains(#""parties": 1"#))
    try program.append(Typed.fact("treaty.acceded", "CCC", "2011-01-01"))
    #expect(try program.run(question).out == before)
  }

  @Test(
    "A State is found by any name, and shown under the name of the day",
    arguments: ["BBB", "bbb", "Old Beland", "old b", "beland"])
  func oneState(name: String) throws {
    let program = try TestProgram()
    try program.append(Self.facts)
    let outcome = try program.run("state", name, "--as-of", "2012-01-31")
    #expect(outcome.code == 0)
    #expect(outcome.out.hasPrefix("Old Beland as of 2012-01-31\n"))
    #expect(outcome.out.contains("undecided"))
  }

  @Test("An audit without open findings ends with 0, one with a figure unexplained with 1")
  func audit() throws {
    let program = try TestProgram()
    try program.append(Self.facts)
    let open = try program.run("audit", "report")
    #expect(open.code == 0)
    #expect(open.out.contains("unrefuted"))
    try program.append(Typed.measured("g", #"{"name":"parties"}"#))
    let differs = try program.run("audit", "report")
    #expect(differs.code == 1)
    #expect(differs.err.contains("demand"))
    let finding = Typed.line(
      "finding.recorded",
      """
      {"figure":"report/g","pin":{"published":7,"computed":1},"cause":"misprint",\
      "shows":"para 1","text":"One State is a party."}
      """, from: "report")
    #expect(try program.append(finding).code == 0)
    #expect(try program.run("audit", "--all").code == 0)
    let json = try program.run("audit", "report", "--format", "json").out
    #expect(json.contains(#""withoutFinding": 0"#))
  }

  @Test("A figure is explained down to the lines of the log")
  func explain() throws {
    let program = try TestProgram()
    try program.append(Self.facts)
    let outcome = try program.run("explain", "report/f")
    #expect(outcome.code == 0)
    for text in ["parties", "treaty.ratified", "2010-01-01", "Aland", "-log.jsonl:13"] {
      #expect(outcome.out.contains(text), "\(text)")
    }
    let mistyped = try program.run("explain", "report/ff")
    #expect(mistyped.code == 2)
    #expect(mistyped.err.contains("did you mean \"report/f\"?"))
  }

  private func shell(_ line: String, in program: TestProgram) throws -> Int32 {
    try program.shell(line, today: "2020-01-01").code
  }

  @Test("A reader that goes away is no error")
  func closedPipe() throws {
    let program = try TestProgram()
    #expect(try shell("ccm measure --list | head -1 > list", in: program) == 0)
    #expect(String(decoding: try program.folder.bytes(of: "list"), as: UTF8.self) == "Measures\n")
  }

  @Test(
    "An answer that cannot be written is an error of storage",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs a full device"))
  func fullDisk() throws {
    let program = try TestProgram()
    #expect(try shell("ccm measure --list > /dev/full 2> said", in: program) == 6)
    #expect(
      String(decoding: try program.folder.bytes(of: "said"), as: UTF8.self)
        .hasPrefix("error: cannot write standard output: "))
  }

  @Test("What comes through a pipe may come late, and in more than one piece")
  func latePipe() throws {
    let program = try TestProgram()
    let line = Typed.fact("treaty.signed", "AAA", "2009-01-15")
    let (first, rest) = (line.prefix(20), line.dropFirst(20))
    let status = try shell(
      "(sleep 0.2; printf %s '\(first)'; sleep 0.2; echo '\(rest)') | ccm append --by test 2> said",
      in: program)
    #expect(status == 0)
    #expect(
      String(decoding: try program.folder.bytes(of: "said"), as: UTF8.self).hasPrefix("added "))
  }

  @Test(
    "CSV has all rows of an answer or is refused",
    arguments: [
      (["audit", "--all"], 0), (["diff", "--from", "2009-01-01"], 0), (["coverage"], 0),
      (["report", "--as-of", "2012-06-29"], 2),
      (["state"], 0),
    ] as [([String], Int32)])
  func csv(arguments: [String], code: Int32) throws {
    let outcome = try TestProgram().run(arguments + ["--format", "csv"])
    #expect(outcome.code == code)
    #expect(outcome.out.isEmpty == (code != 0))
  }
}
