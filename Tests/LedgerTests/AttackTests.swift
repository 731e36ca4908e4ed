import Convention
import EventLog
import Foundation
import TestSupport
import Testing

/// What a few appended lines can do to the grades and verdicts of the real ledger: they are refused,
/// or change neither.
@Suite("Attacks on the ledger in the repository", .serialized)
struct AttackTests {
  /// The real ledger with lines appended: what the domain refuses, and the ledger all the same, as if
  /// they had come in.
  private struct Attacked {
    let refused: [String]
    let ledger: Ledger

    init(_ lines: [String]) throws {
      let events = Repository.root.appending(path: "Events")
      var files: [String: [UInt8]] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: events.path) {
        files[name] = try Array(Data(contentsOf: events.appending(path: name)))
      }
      let disk = SimulatedDisk(files)
      let (batch, unread) = Batch.read(
        Array(lines.joined(separator: "\n").utf8), file: "attack.jsonl",
        vocabulary: EventType.vocabulary)
      #expect(unread.map { $0.rendered() } == [])
      var append = Append(batch, by: "attacker", now: Instant(seconds: 4_102_444_800))
      append.isDryRun = true
      append.acceptsClock = true
      append.amendments = Ledger.amendments
      var told: [String] = []
      var ledger: Ledger?
      _ = try append.run(in: disk.log, vocabulary: EventType.vocabulary) { log, entries in
        told = DomainCheck(log, after: log.size - entries.count, isEntering: true).faults
          .map(\.message)
        ledger = Ledger(log)
        return []
      }
      refused = told
      self.ledger = try #require(ledger)
    }

    func entry(_ id: String) throws -> AuditEntry {
      let document = String(id.prefix { $0 != "/" })
      let audit = try #require(ledger.audit(document, book: FigureBook(ledger)))
      return try #require(audit.entries.first { $0.figure.id == id })
    }
  }

  private static func line(_ type: String, _ data: String, _ document: String, _ at: String)
    -> String
  {
    #"{"type":"\#(type)","source":{"document":"\#(document)","at":"\#(at)"},"data":\#(data)}"#
  }

  private static func fact(
    _ type: String, _ state: String, _ on: String, _ document: String, _ at: String,
    _ data: String = "{}"
  ) -> String {
    #"{"type":"\#(type)","state":"\#(state)","on":"\#(on)","#
      + #""source":{"document":"\#(document)","at":"\#(at)"},"data":\#(data)}"#
  }

  private static func document(_ id: String, _ more: String, lineage: String = "depositary")
    -> String
  {
    line(
      "document.registered",
      #"{"id":"\#(id)","title":"T","publisher":"Sham","lineage":"\#(lineage)"\#(more)}"#, id, "t")
  }

  /// That a figure is graded no higher and judged no better than before.
  private func expectNothing(
    _ id: String, in attacked: Attacked, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try #require(
      try RealLedger.audit(String(id.prefix { $0 != "/" }))?.entries
        .first { $0.figure.id == id })
    let after = try attacked.entry(id)
    let isProven = after.evidence == .rule || after.evidence == .independent
    #expect(
      after.verdict != .reproduced || after.verdict == before.verdict, "\(after.verdict)",
      sourceLocation: sourceLocation)
    #expect(
      !isProven || after.evidence == before.evidence, "\(after.evidence)",
      sourceLocation: sourceLocation)
  }

  @Test("A12: a window of free dates and a measure of another theme")
  func measureOfAnotherTheme() throws {
    let attacked = try Attacked([
      Self.line(
        "window.registered",
        #"{"id":"my-years","name":"W","from":"2009-01-01","to":"2012-02-01"}"#, "11msp-2023",
        "para 1"),
      Self.line(
        "figure.measured",
        #"{"figure":"11msp-2023/action-47-indicator-1/1","#
          + #""measure":{"name":"joined","window":"my-years"}}"#, "11msp-2023",
        "action 47, indicator 1"),
    ])
    #expect(attacked.refused.count == 2)
    #expect(attacked.refused.contains { $0.hasPrefix("2012-02-01 is printed at no figure") })
    #expect(attacked.refused.contains { $0.contains("asks about another theme") })
    let entry = try attacked.entry("11msp-2023/action-47-indicator-1/1")
    #expect(entry.evidence == .itself || entry.evidence == .none)
    #expect(entry.support?.limits.contains(.theme) ?? false)
    #expect(entry.support?.limits.contains(.onePeriod) ?? false)
  }

  @Test("A3: an invented meeting from which growth is counted")
  func inventedMeeting() throws {
    let attacked = try Attacked([
      Self.document("sham", ""),
      Self.line(
        "meeting.registered",
        #"{"id":"sham-meeting","name":"M","kind":"other","#
          + #""parts":[{"first":"2011-09-09","last":"2011-09-10"}]}"#, "sham", "t"),
      Self.line(
        "figure.measured",
        #"{"figure":"oslo-2012/para-4/2","measure":{"name":"growth","#
          + #""of":{"name":"parties"},"since":"sham-meeting"}}"#, "oslo-2012", "para 4"),
    ])
    #expect(attacked.refused.count == 2)
    let entry = try attacked.entry("oslo-2012/para-4/2")
    #expect(entry.evidence == .itself)
    #expect(entry.support?.limits == [.onePeriod])
  }

  @Test("A4b: a part with a cut-off of its own, and the figure moved into it")
  func movedCutOff() throws {
    let parts =
      #"[{"id":"report","cutoff":"2012-06-29"},{"id":"late","cutoff":"2012-07-17"}]"#
    let attacked = try Attacked([
      Self.line(
        "event.corrected",
        #"{"target":8,"event":{"type":"document.registered","#
          + #""source":{"document":"oslo-2012","at":"title"},"data":{"id":"oslo-2012","#
          + #""title":"T","publisher":"P","lineage":"progress-report","parts":\#(parts)}},"#
          + #""reason":"r"}"#, "oslo-2012", "title")
    ])
    #expect(attacked.refused.count == 1)
    #expect(attacked.refused.first?.contains("keeps its parts and their cut-offs") ?? false)
  }

  @Test("A4: a figure's own day moved past the cut-off: what was known by the document holds")
  func movedDay() throws {
    let book = try RealLedger.book()
    let figure = try #require(book.byID["oslo-2012/para-4/1"])
    let attacked = try Attacked([
      Self.line(
        "event.corrected",
        #"{"target":\#(figure.line),"event":{"type":"figure.published","#
          + #""source":{"document":"oslo-2012","at":"para 4"},"data":{"#
          + #""figure":"oslo-2012/para-4/1","places":["para 4"],"section":"universalization","#
          + #""label":"parties by deposit","value":75,"unit":"states","list":"absent","#
          + #""asOf":"2012-07-17"}},"reason":"r"}"#, "oslo-2012", "para 4")
    ])
    #expect(try attacked.entry("oslo-2012/para-4/1").verdict == .differs)
  }

  @Test("A13: forged deposits of an invented depositary, dated near them")
  func forgedDeposits() throws {
    let forged = [("CHE", "2012-06-20"), ("CMR", "2012-06-21"), ("HUN", "2012-06-22")]
    let attacked = try Attacked(
      [Self.document("sham", #","address":"https://example.org","published":"2012-06-25""#)]
        + forged.map { Self.fact("treaty.ratified", $0.0, $0.1, "sham", "t") })
    for id in ["oslo-2012/para-4/1", "oslo-2012/para-12-fn-1/1"] {
      let entry = try attacked.entry(id)
      #expect(entry.verdict != .reproduced)
      #expect(entry.evidence != .rule && entry.evidence != .independent)
      #expect(!entry.disputed.isEmpty)
    }
  }

  @Test("A1b: a sham document that takes its facts from the report, and closes the kind")
  func shamList() throws {
    let states = ["AFG", "AUT", "BEL", "BGR", "CHL", "COL", "DEU", "ESP", "FRA", "GBR"]
    let attacked = try Attacked(
      [
        Self.document("sham", #","takesFrom":["11msp-2023"]"#),
        Self.line(
          "register.completed",
          #"{"type":"report.submitted","window":"since-entry-into-force"}"#, "sham", "t"),
      ]
        + states.map {
          Self.fact(
            "report.submitted", $0, "2023-04-30", "sham", "t",
            #"{"report":"annual","year":2022}"#)
        })
    #expect(attacked.refused == [#"document "sham" has no day; expected "published", or "read""#])
    try expectNothing("11msp-2023/para-63/1", in: attacked)
    try expectNothing("11msp-2023/summary-transparency-measures-bullet-1/1", in: attacked)
    #expect(try attacked.entry("11msp-2023/para-63/1").support?.closed == false)
  }

  @Test("A5: a fact at a paragraph that the report does not have")
  func inventedPlace() throws {
    let attacked = try Attacked([
      Self.fact(
        "assistance.provided", "AUT", "2022-09-03/2023-06-30", "11msp-2023", "para 512",
        #"{"for":"clearance"}"#)
    ])
    #expect(attacked.refused.contains { $0.contains("\"para 512\" is no place of the outline") })
    try expectNothing("11msp-2023/para-51/3", in: attacked)
  }

  @Test("A11: a finding that says nothing and shows nothing")
  func emptyFinding() throws {
    let pin = #"{"published":75,"computed":72}"#
    let attacked = try Attacked([
      Self.line(
        "finding.recorded",
        #"{"figure":"oslo-2012/para-4/1","pin":\#(pin),"cause":"misprint","#
          + #""shows":"Article 1","text":"A misprint."}"#, "oslo-2012", "para 4")
    ])
    #expect(attacked.refused == [#"the text explains nothing of its pin; expected in it "72""#])
  }

  // MARK: New attacks

  @Test("N1: a sham list without address closes nothing")
  func unfindableList() throws {
    let attacked = try Attacked([
      Self.document("sham", "", lineage: "civil-society"),
      Self.line(
        "register.completed",
        #"{"type":"report.submitted","window":"since-entry-into-force"}"#, "sham", "t"),
    ])
    try expectNothing("11msp-2023/para-67/2", in: attacked)
    #expect(try attacked.entry("11msp-2023/para-63/1").support?.closed == false)
  }

  @Test("N2: a document of another lineage takes from the report by way of a second one")
  func chainOfSources() throws {
    let attacked = try Attacked([
      Self.document(
        "middle", #","address":"https://a","read":"2026-11-01","takesFrom":["11msp-2023"]"#,
        lineage: "meeting"),
      Self.document(
        "end", #","address":"https://b","read":"2026-11-01","takesFrom":["middle"]"#,
        lineage: "civil-society"),
      Self.fact(
        "report.submitted", "PER", "2023-05", "end", "t", #"{"report":"annual","year":2022}"#),
      Self.fact(
        "report.submitted", "ZAF", "2023-05", "end", "t", #"{"report":"annual","year":2022}"#),
    ])
    // What it tells is a fact like any other; it proves nothing.
    let told = try attacked.entry("11msp-2023/para-20/2").evidence
    #expect(told != .rule && told != .independent)
    let before = try #require(
      try RealLedger.audit("11msp-2023")?.entries
        .first { $0.figure.id == "11msp-2023/para-63/1" })
    #expect(
      try attacked.entry("11msp-2023/para-63/1").support?.independent
        == before.support?.independent)
  }

  @Test("N3: a reason makes a measure of another theme enter, and its one window holds it at self")
  func reasoned() throws {
    let attacked = try Attacked([
      Self.line(
        "window.registered",
        #"{"id":"my-years","name":"W","from":"2009-01-01","to":"2011-12-31"}"#, "11msp-2023",
        "para 1"),
      Self.line(
        "figure.measured",
        #"{"figure":"11msp-2023/action-47-indicator-1/1","measure":{"name":"joined","#
          + #""window":"my-years"},"why":"Who joined has laws."}"#, "11msp-2023",
        "action 47, indicator 1"),
    ])
    #expect(attacked.refused == [])
    let entry = try attacked.entry("11msp-2023/action-47-indicator-1/1")
    #expect(entry.evidence == .itself)
    #expect(entry.support?.limits == [.onePeriod])
  }

  @Test("N4: the figure that a finding would have to explain is made its own witness")
  func sameFactAgain() throws {
    // The same deposit told once more at another place of the report adds no witness.
    let attacked = try Attacked([
      Self.fact("treaty.ratified", "HUN", "2012-06-29", "oslo-2012", "para 13")
    ])
    try expectNothing("oslo-2012/para-4/1", in: attacked)
    try expectNothing("oslo-2012/para-12-fn-1/1", in: attacked)
  }

  @Test("N5: an opposite fact of the attacker's makes a proven count contested, never another one")
  func opposite() throws {
    let attacked = try Attacked([
      Self.document("sham", #","address":"https://a","read":"2026-11-01""#, lineage: "press"),
      Self.fact(
        "report.outstanding", "AUT", "2016-06-30", "sham", "t",
        #"{"report":"initial","day":"2016-06-30"}"#),
    ])
    let entry = try attacked.entry("geneva-2016/para-54/1")
    #expect(entry.support?.isContested == true)
    #expect(entry.verdict != .reproduced)
    #expect(!entry.disputed.isEmpty)
  }

  @Test("N6: a target of the attacker's own proves nothing")
  func ownTarget() throws {
    let attacked = try Attacked([
      Self.line(
        "target.registered",
        #"{"id":"mine","plan":"P","action":"1","value":64,"unit":"states"}"#, "11msp-2023", "para 1"
      ),
      Self.line(
        "figure.measured",
        #"{"figure":"11msp-2023/action-47-indicator-1/1","#
          + #""measure":{"name":"target","target":"mine"}}"#, "11msp-2023",
        "action 47, indicator 1"),
    ])
    let entry = try attacked.entry("11msp-2023/action-47-indicator-1/1")
    #expect(entry.evidence == .itself || entry.evidence == .none)
  }
}
