import Foundation
import TestSupport
import Testing

@Suite("The small ledger") struct SmallLedgerTests {
  @Test("Its lines are those that append makes of them")
  func isCanonical() throws {
    let program = try TestProgram(isEmpty: true)
    for (name, text) in try SmallLedger.segments() {
      let lines = text.split(separator: "\n").map(String.init)
      let heads = lines.compactMap {
        $0.firstMatch(of: /^{"seq":\d+,"recorded":"(\d{4}-\d\d-\d\d)T12:00:00Z","by":"([a-z]+)",/)
      }
      let first = try #require(heads.first)
      #expect(heads.count == lines.count)
      let typed = zip(lines, heads).map { "{" + $0.dropFirst($1.0.count) }
      let slug = name.dropFirst("00000000-".count).dropLast(".jsonl".count)
      let outcome = try program.run(
        ["append", "--by", String(first.2), "--accession", String(slug)],
        input: Array(typed.joined(separator: "\n").utf8), today: String(first.1))
      #expect(outcome.code == 0, "\(outcome.err)")
      #expect(
        String(decoding: try program.folder.bytes(of: "Events/\(name)"), as: UTF8.self) == text)
    }
  }

  @Test("Its snapshots are those that the program makes")
  func snapshots() throws {
    let folder = SmallLedger.folder.appending(path: "Snapshots")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count == 2)
    for name in names {
      let parts = try #require(name.wholeMatch(of: /(.*)~(.*)@(\d+)\.json/))
      let program = try SmallLedger.program()
      try FileManager.default.removeItem(atPath: "\(program.folder.path)/Snapshots/\(name)")
      try program.run(
        [
          "snapshot", "create", "--as-of", String(parts.1), "--known-by", String(parts.2), "--at",
          String(parts.3),
        ], today: Question.today)
      #expect(
        try program.folder.bytes(of: "Snapshots/\(name)")
          == Array(Data(contentsOf: folder.appending(path: name))))
    }
  }

  /// A type that came later than the ledger; a session appends a line of it.
  private static let later: Set = ["accession.received"]

  @Test("It has a line of every type of event")
  func types() throws {
    let program = try SmallLedger.program()
    let known = try texts("type", in: program.run("append", "--types", "--format", "json").out)
    let used = try SmallLedger.segments().flatMap { try texts("type", in: $0.text) }
    #expect(known.count > 50)
    #expect(Set(known).subtracting(used) == Self.later)
    let appended = Session.typing.flatMap(\.calls).filter { $0.arguments.contains("--append") }
    for type in Self.later { #expect(appended.contains { $0.arguments.contains(type) }, "\(type)") }
  }

  @Test("Its figures have every verdict and every evidence, with findings and without")
  func verdicts() throws {
    let text = try SmallLedger.program().run("audit", "--all", "--format", "json").out
    #expect(
      try Set(texts("verdict", in: text))
        == ["reproduced", "unrefuted", "differs", "inconsistent", "aggregate"])
    #expect(
      try Set(texts("evidence", in: text)) == ["rule", "independent", "report", "self", "none"])
    #expect(text.contains(#""revised": true"#))
    #expect(text.contains(#""finding": null"#) && text.contains(#""finding": {"#))
  }

  /// The texts that stand under a name anywhere in JSON.
  private func texts(_ name: String, in json: String) throws -> [String] {
    try json.matches(of: Regex<(Substring, Substring)>(#""\#(name)": ?"([^"]+)""#))
      .map { String($0.output.1) }
  }
}
