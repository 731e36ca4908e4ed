import Convention
import EventLog
import Rendering
import TestSupport
import Testing

@Suite("A report as it reads") struct ReportViewTests {
  private static let lines = """
    {"type":"treaty.ratified","state":"AAA","on":"2010-01-01","data":{}}
    {"type":"treaty.ratified","state":"BBB","on":"2010-01-01","data":{}}
    {"type":"treaty.acceded","state":"CCC","on":"2012","known":"2012-01-01","data":{}}
    {"type":"figure.published","source":{"document":"report","at":"para 1"},"data":{"figure":"report/para-1/1","places":["para 1"],"section":"universalization","label":"parties","value":3,"unit":"states","states":["AAA","BBB","DDD"],"list":"complete"}}
    {"type":"figure.measured","source":{"document":"report","at":"para 1"},"data":{"figure":"report/para-1/1","measure":{"name":"parties"}}}
    {"type":"figure.published","source":{"document":"report","at":"para 2"},"data":{"figure":"report/para-2/1","places":["para 2"],"section":"universalization","label":"parties","value":3,"unit":"states","list":"absent"}}
    {"type":"figure.measured","source":{"document":"report","at":"para 2"},"data":{"figure":"report/para-2/1","measure":{"name":"parties"}}}
    {"type":"figure.published","source":{"document":"report","at":"para 3"},"data":{"figure":"report/para-3/1","places":["para 3, fn 7"],"section":"universalization","label":"signatories","value":0,"unit":"states","list":"absent"}}
    {"type":"figure.measured","source":{"document":"report","at":"para 3"},"data":{"figure":"report/para-3/1","measure":{"name":"signatories"}}}
    """

  private func audit(_ lines: String) throws -> Audit {
    let ledger = TestLedger.ledger(lines)
    return try #require(
      ledger.audit("report", book: FigureBook(ledger)))
  }

  private func view(_ template: String, _ lines: String = lines) throws -> View {
    let ledger = TestLedger.ledger(lines)
    let audit = try audit(lines)
    let report = Report(audit, ReportTemplate(text: template))
    return ReportView.view(report, ledger, Basis(audit.axes, size: audit.size, root: "root"))
  }

  private func text(_ template: String, _ lines: String = lines) throws -> [String] {
    let bytes = try #require(try view(template, lines).rendered(as: .text))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("A figure reads by its verdict: as printed, or with what the log gives")
  func values() throws {
    #expect(try text("{{para-3/1}} outside.").first == "0 [reproduced, rule] outside.")
    #expect(
      try text("Joined: {{para-2/1}}.").first
        == "Joined: published 3, computed between 2 and 3 [unrefuted, rule].")
    #expect(
      try text("Joined: {{para-1/1}}.").first?.hasPrefix("Joined: published 3, computed ") == true)
  }

  @Test("States bear the names of the day, in the order of their names, marked where they differ")
  func states() throws {
    #expect(
      try text("Namely {{para-1/1 states}}.").first
        == "Namely Aland, Beland, Deland (not computed).")
  }

  @Test("Lines between bars are a table under the first of them, with what explains it below")
  func rows() throws {
    let finding =
      #"{"type":"finding.recorded","source":{"document":"report","at":"para 1"},"data":{"figure":"report/para-1/1","pin":{"published":3,"computed":null,"missing":["DDD"]},"cause":"list","shows":"s","text":"Why."}}"#
    let table = try text(
      """
      | Action | Result | Place |
      | Join | {{para-2/1}} | {{place para-2/1}} |
      |  | {{para-1/1}} | {{place para-1/1}} |
      End.
      """, Self.lines + "\n" + finding)
    #expect(table[0].split(separator: " ").joined(separator: " ") == "Action Result Place")
    #expect(table[1].hasPrefix("Join    published 3, computed between 2 and 3 [unrefuted, rule]"))
    #expect(table[1].hasSuffix("para 2"))
    #expect(table[2].hasPrefix("        published 3, computed "))
    #expect(table[3] == "- para 1, parties: Why.")
    #expect(table[4] == "End.")
  }

  @Test("Places number the paragraphs; a figure the log does not hold yet is said to be absent")
  func places() throws {
    #expect(try text("### {{place para-1/1}}").first == "para 1")
    #expect(try text("### {{place para-3/1}}").first == "para 3")
    #expect(try text("Joined: {{para-9/1}}.").first == "Joined: not on record.")
  }

  @Test("What explains several figures of a paragraph is said once, under it")
  func notes() throws {
    let text = "One joined later."
    let findings = try audit(Self.lines).entries.prefix(2).map { entry in
      let pin = String(decoding: entry.pin.json.canonicalBytes, as: UTF8.self)
      return Typed.line(
        "finding.recorded",
        #"{"figure":"\#(entry.figure.id)","pin":\#(pin),"cause":"status","shows":"para 1","#
          + #""text":"\#(text)"}"#, from: "report", at: entry.figure.id)
    }
    let lines = ([Self.lines] + findings).joined(separator: "\n")
    #expect(
      try self.text("{{para-1/1}}; {{para-2/1}}.", lines).dropFirst().first
        == "- para 1, parties; para 2, parties: \(text)")
  }

  @Test("Figures in sentences are figures of the section, and the summary closes every form")
  func json() throws {
    let view = try view(
      "## One\n### {{place para-1/1}}\n{{para-1/1}} and {{para-2/1}}.\n{{para-3/1}}")
    let sections = try #require(view.json["sections"]?.array)
    #expect(sections.count == 1)
    #expect(sections[0]["figures"]?.array?.count == 3)
    #expect(view.json["summary"]?["figures"]?.integer == 3)
    for format in [Format.text, .markdown, .html] {
      let bytes = try #require(view.rendered(as: format))
      #expect(String(decoding: bytes, as: UTF8.self).contains("Verdict by evidence"))
    }
  }
}
