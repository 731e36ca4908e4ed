import Foundation
import TestSupport
import Testing

@Suite("Every answer, byte for byte") struct GoldenTests {
  @Test("An answer has the bytes it had, in every form", arguments: Question.all)
  func answers(question: Question) throws {
    for (format, outcome) in try question.answers(of: SmallLedger.program()) {
      try Golden.expect(outcome, at: "\(question.command)/\(question.name).\(format)")
    }
  }

  @Test("A command's help has the bytes it had", arguments: try Commands.names())
  func help(command: String) throws {
    let outcome = try SmallLedger.program().run([command, "--help"], today: nil)
    try Golden.expect(outcome, at: "\(command)/help.text")
  }

  @Test("The overview has the bytes it had")
  func overview() throws {
    let outcome = try SmallLedger.program().run(["--help"], today: nil)
    try Golden.expect(outcome, at: "ccm/help.text")
  }

  @Test(
    "What a command says to wrong and to changing calls has the bytes it had",
    arguments: Session.all)
  func sessions(session: Session) throws {
    try Golden.expect(session.transcript(), at: "\(session.command)/\(session.name).session")
  }

  @Test(
    "A report taken in by appending alone is reproduced in every way",
    arguments: SixthReport.answers)
  func sixth(answer: (values: String, format: String)) throws {
    let outcome = try SixthReport.answer(answer.values, answer.format)
    try Golden.expect(outcome, at: SixthReport.path(answer.values, answer.format))
  }

  @Test("Every command, and every format its help names, has a golden file")
  func isComplete() throws {
    for command in try Commands.names() {
      #expect(Session.all.contains { $0.command == command && $0.name == "usage" }, "\(command)")
      let asked = Set(Question.all.filter { $0.command == command }.flatMap(\.formats))
      for format in try Commands.formats(of: command) {
        #expect(asked.contains(format), "no answer of \(command) as \(format)")
      }
    }
  }

  @Test("Every golden file belongs to a call")
  func isNeeded() throws {
    let answers = Question.all.flatMap { question in
      (question.formats.isEmpty ? ["text"] : question.formats)
        .map { "\(question.command)/\(question.name).\($0)" }
    }
    let sessions = Session.all.map { "\($0.command)/\($0.name).session" }
    let help = (try Commands.names() + ["ccm"]).map { "\($0)/help.text" }
    let sixth = SixthReport.answers.map { SixthReport.path($0.values, $0.format) }
    let needed = Set(answers + sessions + help + sixth)
    for path in Golden.paths() {
      let file = path.hasSuffix(".exit") ? String(path.dropLast(".exit".count)) : path
      if !needed.contains(file) { Issue.record("Golden/\(path) belongs to no call") }
    }
  }

  @Test("An answer in text ends with the basis it rests on")
  func basis() throws {
    // What says nothing about the Convention rests on nothing.
    let others = [
      "append/found", "append/type", "append/types", "measure/list", "snapshot/list",
    ]
    for question in Question.all where question.formats.contains("text") {
      let path = "\(question.command)/\(question.name)"
      if others.contains(path) { continue }
      let text = try String(
        contentsOf: Golden.folder.appending(path: "\(path).text"), encoding: .utf8)
      let last = text.split(separator: "\n").last
      #expect(last?.hasPrefix("basis: as of ") == true, "\(path)")
    }
  }

  @Test("An answer in JSON is JSON to another reader")
  func isJSON() throws {
    let paths = Golden.paths().filter { $0.hasSuffix(".json") }
    #expect(!paths.isEmpty)
    for path in paths {
      let bytes = try Data(contentsOf: Golden.folder.appending(path: path))
      #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: bytes) }
    }
  }

  @Test("The examples of every help work as typed", arguments: try Commands.names())
  func examples(command: String) throws {
    for example in try Commands.examples(of: command) {
      let program = try SmallLedger.program()
      let outcome = try program.shell(example, today: Question.today)
      // An audit ends with 1 where a figure has no finding.
      #expect(outcome.code == 0 || command == "audit" && outcome.code == 1, "\(outcome.err)")
    }
  }

  /// The version of the rules, and a number that stands for all answers under it.
  private static let answers = "rules 4: 4bb37bf433d21014"

  @Test("The version of the rules is raised when a rule changes an answer")
  func version() throws {
    let state = try String(
      contentsOf: Golden.folder.appending(path: "state/all.text"), encoding: .utf8)
    let rules = try #require(state.firstMatch(of: /rules (\d+)\n/)?.1)
    var hash: UInt64 = 14_695_981_039_346_656_037
    for command in ["state", "measure", "series", "deadlines", "audit", "diff"] {
      for path in Golden.paths() where path.hasPrefix("\(command)/") && path.hasSuffix(".json") {
        for byte in try Data(contentsOf: Golden.folder.appending(path: path)) {
          hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
        }
      }
    }
    #expect(
      "rules \(rules): \(String(hash, radix: 16))" == Self.answers,
      """
      An answer changed. Where a rule changed it, raise Basis.rulesVersion and say in \
      RulesVersions.md what changed; then put the new number here.
      """)
  }

  @Test("No call is named twice")
  func namesDiffer() {
    let names = Question.all.map { "\($0.command)/\($0.name)" }
    #expect(Set(names).count == names.count)
  }
}
