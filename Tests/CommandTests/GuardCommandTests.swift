import Foundation
import TestSupport
import Testing

@Suite("Guards on the command line") struct GuardCommandTests {
  private static let signed = Typed.fact("treaty.signed", "AAA", "2009-01-01")
  private static let other = Typed.fact("treaty.signed", "CCC", "2009-01-01")

  /// Appends on a day that the machine's clock shows.
  private func append(
    _ program: TestProgram, _ line: String, on day: String, _ more: String...
  ) throws -> TestProgram.Outcome {
    try program.run(["append", "--by", "test"] + more, input: Array(line.utf8), today: day)
  }

  @Test("No option sets the day on which lines are recorded", arguments: ["append", "validate"])
  func noToday(command: String) throws {
    let outcome = try TestProgram().run(
      [command, "--today", "2099-01-01"], input: Array(Self.signed.utf8))
    #expect(outcome.code == 2)
    #expect(outcome.err.hasPrefix("error: unknown option --today"))
  }

  @Test("A clock a year behind or ahead of the log is not believed unasked")
  func wrongClock() throws {
    let program = try TestProgram()
    let ahead = try append(program, Self.signed, on: "2099-01-01")
    #expect(ahead.code == 3)
    #expect(ahead.err.contains("over a year behind the clock: 2099-01-01T12:00:00Z"))
    #expect(ahead.err.contains("--accept-clock"))
    #expect(try append(program, Self.signed, on: "2020-12-31").code == 0)
    #expect(try append(program, Self.other, on: "2020-12-29").code == 3)
  }

  @Test("A line recorded in the future is found, and does not bar later appends for ever")
  func future() throws {
    let program = try TestProgram()
    #expect(try append(program, Self.signed, on: "2099-01-01", "--accept-clock").code == 0)
    let verified = try program.run("verify")
    #expect(verified.code == 1)
    #expect(verified.err.contains("-log.jsonl:12: error: recorded 2099-01-01T12:00:00Z"))
    let refused = try append(program, Self.other, on: "2020-01-02")
    #expect(refused.code == 3)
    #expect(refused.err.contains("over a day ahead of the clock"))
    // The way out: the log goes on, and the clock still says what has happened.
    let late = Typed.fact("treaty.signed", "CCC", "2030-01-01")
    #expect(try append(program, late, on: "2020-01-02", "--accept-clock").code == 3)
    #expect(try append(program, Self.other, on: "2020-01-02", "--accept-clock").code == 0)
    let noted = try program.run("verify", "--accept-clock")
    #expect(noted.code == 0)
    #expect(noted.err.contains("note: recorded 2099-01-01T12:00:00Z"))
    #expect(try program.run(["verify"], today: "2099-01-02").code == 0)
  }

  @Test("A line that repeats what another attests is found in a log that was made by hand")
  func repeatedByHand() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    let name = try program.segment()
    let text = String(decoding: try program.folder.bytes(of: name), as: UTF8.self)
    let last = try #require(text.split(separator: "\n").last)
    for (body, day) in [("same", "2009-01-01"), ("other", "2009-01-02")] {
      let line = last.replacing(#"{"seq":12,"#, with: #"{"seq":13,"#)
        .replacing("2009-01-01", with: day)
      try program.folder.write(text + line + "\n", to: name)
      let verified = try program.run("verify")
      #expect(verified.code == 3, "\(body)")
      #expect(verified.err.contains(":13: error: it attests what line 12 does"), "\(body)")
    }
  }

  @Test("The day on which something became known is not after that of recording")
  func knownLater() throws {
    let program = try TestProgram()
    let line = Typed.fact("treaty.signed", "AAA", "2009-01-01", known: "9999-12-31")
    let refused = try program.append(line)
    #expect(refused.code == 3)
    #expect(
      refused.err.contains(
        "\"known\" is 9999-12-31, after the day of recording; expected 2020-01-01 at the latest"))
    // Inside a correction, and in a line put there by hand.
    try program.append(Self.signed)
    let corrected = Typed.correction(of: 12, to: line)
    #expect(try program.append(corrected).code == 3)
    let name = try program.segment()
    let text = String(decoding: try program.folder.bytes(of: name), as: UTF8.self)
    try program.folder.write(
      text.replacing(
        #""on":"2009-01-01","#, with: #""on":"2009-01-01","known":"9999-12-31","#), to: name)
    let verified = try program.run("verify")
    #expect(verified.code == 3)
    #expect(verified.err.contains("\"known\" is 9999-12-31, after the line was recorded"))
  }

  @Test(
    "Who appends is a name that can be printed",
    arguments: [" ", "x\ny", "x\u{1B}[32m", "x\u{202E}y", "\u{FFFD}"])
  func appender(name: String) throws {
    let program = try TestProgram()
    let refused = try program.run(["append", "--by", name], input: Array(Self.signed.utf8))
    #expect(refused.code == 2)
    let inEnvironment = try program.run(
      ["append"], input: Array(Self.signed.utf8), environment: ["CCM_BY": name])
    #expect(inEnvironment.code == 2)
  }

  @Test("The name of who appends goes in trimmed, and composed as the log has it")
  func composed() throws {
    let program = try TestProgram()
    let outcome = try program.run(
      ["append", "--by", " Rene\u{301} "], input: Array(Self.signed.utf8))
    #expect(outcome.code == 0)
    let text = String(decoding: try program.folder.bytes(of: program.segment()), as: UTF8.self)
    #expect(text.contains(#""by":"René""#))
    #expect(try program.run("verify").code == 0)
  }

  @Test("A warning becomes a refusal where one asks for it")
  func strict() throws {
    let program = try TestProgram()
    let line = Typed.fact("treaty.withdrawal-notified", "AAA", "2011-01-01")
    for command in [["append", "--by", "t", "--strict"], ["validate", "--strict"]] {
      let refused = try program.run(command, input: Array(line.utf8))
      #expect(refused.code == 3)
      #expect(refused.err.contains("error: AAA had not consented to be bound"))
    }
    let taken = try program.append(line)
    #expect(taken.code == 0)
    #expect(taken.err.contains("warning: AAA had not consented to be bound"))
  }

  @Test("Standard input is read where it stands, and none is an error")
  func standardInput() throws {
    let program = try TestProgram()
    try program.folder.write(Self.signed + "\n" + Self.other + "\n", to: "f.jsonl")
    let rest = try program.shell(
      "(read -r line; ccm append --by t) < f.jsonl", today: "2020-01-01")
    #expect(rest.code == 0)
    #expect(rest.err.hasPrefix("added 12 to 12;"), "\(rest.err)")
    #expect(try program.run("state", "CCC").out.contains("signatory"))
    let closed = try program.shell("ccm append --by t <&-", today: "2020-01-01")
    #expect(closed.code == 3)
    #expect(closed.err.contains("standard input"))
  }

  @Test("A pipe by name is waited for")
  func namedPipe() throws {
    let program = try TestProgram()
    try program.folder.write(Self.signed + "\n", to: "f.jsonl")
    let outcome = try program.shell(
      "mkfifo p; (sleep 0.3; cat f.jsonl > p) & ccm append --by t p", today: "2020-01-01")
    #expect(outcome.code == 0, "\(outcome.err)")
  }

  @Test("An answer prints nothing that a terminal obeys or hides, whatever a log holds")
  func printed() throws {
    let program = try TestProgram()
    try program.append(Typed.fact("treaty.signed", "AAA", "2009-01-01", at: "placeholder"))
    let name = try program.segment()
    let text = String(decoding: try program.folder.bytes(of: name), as: UTF8.self)
    try program.folder.write(
      text.replacing("placeholder", with: #"a\u001b[31mRED\u0007\#u{202E}é–b\nc"#), to: name)
    let verified = try program.run("verify")
    #expect(verified.code == 3)
    #expect(verified.err.contains("the character U+001B"))
    for format in ["text", "csv", "markdown"] {
      let outcome = try program.run("history", "AAA", "--format", format)
      #expect(outcome.code == 0)
      let hidden = outcome.out.unicodeScalars.filter {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(hidden.isEmpty, "\(format)")
      #expect(outcome.out.contains("a·[31mRED··é–b"), "\(format): \(outcome.out)")
    }
  }

  @Test("A reader that goes away does not change what the status tells")
  func closedReader() throws {
    let outcome = try TestProgram().shell(
      "{ sleep 0.3; ccm append --types; echo $? >&2; } | true", today: "2020-01-01")
    #expect(outcome.err == "0\n")
  }

  @Test("A last line that lacks only its line feed is kept by a repair")
  func lineFeed() throws {
    let program = try TestProgram()
    try program.append(Self.signed)
    let name = try program.segment()
    let bytes = try program.folder.bytes(of: name)
    try program.folder.write(Array(bytes.dropLast()), to: name)
    #expect(try program.run("verify").code == 7)
    let repaired = try program.run("repair")
    #expect(repaired.code == 0)
    #expect(repaired.err.hasPrefix("line 12 of "))
    #expect(try program.folder.bytes(of: name) == bytes)
    #expect(try program.run("verify").code == 0)
    let again = try program.run("repair")
    #expect(again.err == "nothing is torn; 'ccm verify' checks the lines\n")
  }

  @Test("JSON spread over several lines is told once")
  func spread() throws {
    let program = try TestProgram()
    let typed = Self.signed.replacing("{", with: "{\n  ").replacing(",", with: ",\n  ")
    for input in [typed, "[\n" + typed + "\n]"] {
      let outcome = try program.append(input)
      #expect(outcome.code == 3)
      #expect(
        outcome.err.hasPrefix(
          "<stdin>:1:1: error: an event that goes on behind its line; expected one event a line\n"))
      #expect(outcome.err.hasSuffix("\n1 error\n"))
    }
  }

  @Test("What an append removes is what another one has left, and nothing else of such a name")
  func leftovers() throws {
    let program = try TestProgram()
    let events = program.folder.path + "/Events"
    try FileManager.default.createDirectory(
      atPath: events + "/.append-folder", withIntermediateDirectories: false, attributes: nil)
    for name in [".append-00000012-log.jsonl", ".append-notes"] {
      try program.folder.write("x", to: "Events/\(name)")
    }
    #expect(try program.append(Self.signed).code == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: events)
    #expect(left.filter { $0.hasPrefix(".") }.sorted() == [".append-folder", ".append-notes"])
  }

  @Test("A segment keeps its mode, and one that is sealed is not written to")
  func mode() throws {
    let program = try TestProgram()
    func path() throws -> String { program.folder.path + "/" + (try program.segment()) }
    func mode() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path())[.posixPermissions] as? Int
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path())
    #expect(try program.append(Self.signed).code == 0)
    #expect(try mode() == 0o640)
    try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: path())
    let sealed = try program.append(Self.other)
    #expect(sealed.code == 6)
    #expect(sealed.err.contains("Permission denied"))
    #expect(try program.run("verify").code == 0)
    #expect(try program.append(Self.other, "--accession", "later").code == 0)
  }

  @Test("A log of no lines deserves a word")
  func empty() throws {
    let program = try TestProgram(isEmpty: true)
    let verified = try program.run("verify")
    #expect(verified.code == 0)
    #expect(verified.err == "note: the log holds no line\n")
    #expect(try program.run("audit", "--all").err == "note: no document prints figures\n")
  }

  @Test("One mistake in many lines is told a few times, and then counted")
  func manyTimes() throws {
    let lines = (1...30).map { Typed.fact("treaty.signed", "ZZZ", "2009-01-01", at: "p \($0)") }
    let outcome = try TestProgram().append(lines.joined(separator: "\n"))
    #expect(outcome.code == 3)
    #expect(outcome.err.split(separator: "\n").count { $0.contains(": error: ") } == 10)
    #expect(
      outcome.err.hasSuffix(
        "and 20 more: unknown State \"ZZZ\"; register first, refer after\n30 errors\n"))
  }

  @Test(
    "An option that is no day, no number or no folder is told so",
    arguments: [
      (
        ["state", "--as-of", "2012-02-30"], "expected a day from 01 to 29, as 2012-02 has no other"
      ),
      (
        ["state", "--as-of", "tomorrow"], "\"tomorrow\" is no day, month, year, meeting or document"
      ),
      (["state", "--today", "tomorrow"], "must be a day, YYYY-MM-DD; \"tomorrow\" is none\n"),
      (["deadlines", "--as-of", "9999-12-31"], "must not lie after the year 2200"),
      (["state", "--today", "2201-01-01"], "must not lie after the year 2200"),
      (["state", "--at", "+5"], "must be a whole number"),
      (["state", "--at", "05"], "must be a whole number"),
      (["state", "--ledger", ""], "--ledger names no folder"),
    ])
  func values(arguments: [String], message: String) throws {
    let outcome = try TestProgram().run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.err.contains(message), "\(outcome.err)")
  }

  @Test("Help is found in either order, and the version is told")
  func help() throws {
    let program = try TestProgram()
    #expect(try program.run("help", "append").out == program.run("append", "--help").out)
    #expect(try program.run("help", "nothing").code == 2)
    let version = try program.run("--version").out
    #expect(version.wholeMatch(of: /ccm \d+\.\d+\.\d+\nrules \d+\nSwift .+\n/) != nil)
    #expect(try program.run(["state"], environment: ["CCM_LEDGER": ""]).code == 0)
  }

  @Test("A withdrawn figure is told apart from one that never was")
  func withdrawnFigure() throws {
    let program = try TestProgram()
    try program.append(Typed.figure("f", "75") + "\n" + Typed.figure("g", "0"))
    try program.append(Typed.retraction(of: 12, from: "report"))
    let explained = try program.run("explain", "report/f")
    #expect(explained.code == 2)
    #expect(explained.err.contains("figure \"report/f\" is withdrawn, by line 14: test"))
    let audited = try program.run("audit", "report")
    #expect(audited.out.contains("- report/f: published 75 (line 12), retracted by 14: test"))
    let json = try program.run("audit", "report", "--format", "json")
    #expect(
      json.out.contains(#""withdrawn":[{"id":"report/f","#)
        || json.out.contains(#""id": "report/f""#))
  }
}
