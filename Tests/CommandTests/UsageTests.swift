import Foundation
import TestSupport
import Testing

@Suite("Usage of the command line") struct UsageTests {
  @Test(
    "Wrong usage ends with status 2, says what is wrong and the way to help",
    arguments: [
      ("stat", "unknown command \"stat\"; did you mean \"state\"?", ""),
      ("zzzzzz", "unknown command \"zzzzzz\"", ""),
      ("state --asof 2020", "unknown option --asof; did you mean --as-of?", "state"),
      (
        "state --as-of 2020-13",
        "--as-of: \"2020-13\" is no day, month, year, meeting or document; "
          + "expected a month from 01 to 12", "state"
      ),
      (
        "state --as-of=2020-02-30",
        "--as-of: \"2020-02-30\" is no day, month, year, meeting or document; "
          + "expected a day from 01 to 29, as 2020-02 has no other", "state"
      ),
      (
        "state --as-of repotr",
        "--as-of: \"repotr\" is no day, month, year, meeting or document; did you mean \"report\"?",
        "state"
      ),
      (
        "state --region Afrika",
        "--region: no region is called \"Afrika\"; did you mean \"Africa\"?", "state"
      ),
      ("show 12", "line 12 lies outside the log's 11 lines", "show"),
      ("show x", "\"x\" is no line; expected a number, or 100..104", "show"),
      ("changes", "since when? --since LINE, ROOT or DAY", "changes"),
      (
        "changes --since 12345", "--since 12345 lies outside the log's 11 lines", "changes"
      ),
      ("state --at -1", "--at must be a whole number; \"-1\" is none", "state"),
      ("state --at 99", "--at 99 lies beyond the log's 11 lines", ""),
      (
        "state --format xml", "--format must be one of text, json, csv, markdown, html, svg",
        "state"
      ),
      ("state AAA BBB", "expected at most one State; got 2", "state"),
      ("state Alnad", "no State is called \"Alnad\"; did you mean \"Aland\"?", "state"),
      ("state zzzzzzzz", "no State is called \"zzzzzzzz\"", "state"),
      ("state --at 1 --at 2", "--at is given twice", "state"),
      ("append --dry-run=1", "--dry-run takes no value", "append"),
      ("append", "who appends? --by NAME or CCM_BY", "append"),
      (
        "append --by t --accession A_B",
        "--accession must be a slug of a-z, 0-9 and -; \"A_B\" is none", "append"
      ),
      ("measure", "expected one measure; got 0", "measure"),
      ("audit", "expected one document; got 0", "audit"),
      ("audit --all report", "expected no document beside --all; got 1", "audit"),
      ("audit untc", "no audit of \"untc\": it prints no figures", "audit"),
      ("explain report/f", "no figure \"report/f\"", "explain"),
      ("repair x", "expected no operand; got 1", "repair"),
      ("checkpoint x", "expected no operand; got 1", "checkpoint"),
      ("checkpoint --at 12", "--at 12 lies beyond the log's 11 lines", ""),
      ("prove", "expected one line's number, or --from SIZE; got 0", "prove"),
      ("prove 12", "line 12 lies outside the log's 11 lines", "prove"),
      ("prove 01", "\"01\" is no line's number", "prove"),
      ("prove --from 0", "--from 0 lies outside the log's 11 lines", "prove"),
      ("prove 1 --from 1", "expected no line's number beside --from; got 1", "prove"),
      ("append --by t --wait soon", "--wait must be a whole number; \"soon\" is none", "append"),
      (
        "append --by t --expect-head 1:2",
        "--expect-head must be a number of lines, or that, \":\" and the root; \"1:2\" is none",
        "append"
      ),
    ])
  func wrong(arguments: String, message: String, command: String) throws {
    let outcome = try TestProgram().run(
      arguments.split(separator: " ").map(String.init),
      input: Array(Typed.fact("treaty.signed", "AAA", "2009-01-01").utf8))
    let help = command.isEmpty ? "ccm --help" : "ccm \(command) --help"
    #expect(outcome.code == 2)
    #expect(outcome.out == "")
    #expect(outcome.err == "error: \(message)\n  '\(help)' shows how\n")
  }

  @Test("An option without its value says which value")
  func missingValue() throws {
    let outcome = try TestProgram().run(["state", "--as-of"], today: nil)
    #expect(outcome.code == 2)
    #expect(outcome.err == "error: --as-of needs a value: DAY\n  'ccm state --help' shows how\n")
  }

  @Test("A measure that cannot be read is shown with a caret under the place")
  func measure() throws {
    let outcome = try TestProgram().run("measure", "joined(sinc: 2msp)")
    #expect(outcome.code == 2)
    #expect(
      outcome.err == """
        error: measure "joined" has no argument "sinc"; it takes since, window, region, at
          joined(sinc: 2msp)
                 ^
          'ccm measure --help' shows how

        """)
  }

  @Test("Without a command the overview is shown, with status 2; asked for, with 0")
  func overview() throws {
    let program = try TestProgram(isEmpty: true)
    let bare = try program.run([], today: nil)
    #expect(bare.code == 2)
    #expect(bare.out.contains("ccm state"))
    let help = try program.run(["--help"], today: nil)
    #expect(help.code == 0)
    #expect(help.out == bare.out)
  }

  @Test(
    "Every command explains itself, with an example that calls it",
    arguments: try Commands.names())
  func help(command: String) throws {
    let help = try Commands.help(of: command)
    #expect(help.contains("\nusage: ccm \(command)"))
    #expect(help.contains("\noptions:\n"))
    let examples = try Commands.examples(of: command)
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(example.firstMatch(of: /(^|\| )ccm ([a-z]+)/)?.2 == command[...], "\(example)")
    }
  }

  @Test("Without a ledger every command says where it looked, with status 3")
  func noLedger() throws {
    let folder = try TemporaryFolder()
    let program = try TestProgram(isEmpty: true)
    for command in ["state", "verify", "repair"] {
      let outcome = try program.run(command, "--ledger", folder.path)
      #expect(outcome.code == 3)
      #expect(outcome.err == "error: \(folder.path) holds no folder Events/\n")
    }
    let named = try program.run(["state"], environment: ["CCM_LEDGER": "/nowhere"])
    #expect(named.code == 3)
    try FileManager.default.removeItem(atPath: program.folder.path + "/Events")
    let upwards = try program.run("state")
    #expect(upwards.code == 3)
    #expect(upwards.err.contains("no folder Events/ here or above"))
  }

  @Test("The ledger is found from a folder inside it, and by the environment from elsewhere")
  func found() throws {
    let program = try TestProgram()
    try FileManager.default.createDirectory(
      atPath: program.folder.path + "/deep/er", withIntermediateDirectories: true, attributes: nil)
    #expect(try program.run(["verify"], in: "deep/er").code == 0)
    let other = try TestProgram(isEmpty: true)
    let named = try other.run(
      ["state", "--at", "11"], environment: ["CCM_LEDGER": program.folder.path])
    #expect(named.code == 0)
  }
}
