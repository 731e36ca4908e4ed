import Convention
import EventLog
import TestSupport
import Testing

@Suite("What a grade is worth") struct WeakestPartTests {
  /// Told to hold stockpiles by another lineage and by the report.
  private static func stock(_ state: String, _ document: String, at place: String) -> String {
    Typed.fact("stockpile.declared", state, "2011-05-01", from: document, at: place)
  }

  private static func report(_ state: String, _ document: String, at place: String) -> String {
    Typed.fact(
      "report.submitted", state, "2012-03-01", #"{"report":"annual","year":2011}"#,
      from: document, at: place)
  }

  private static let declared = #"{"name":"stockpile.declared"}"#
  private static let submitted =
    #"{"name":"article7.annual.submitted","year":2011,"of":"any"}"#

  /// Two uses of each measure, so that none serves one place only.
  private func grade(_ measure: String, _ facts: [String]) throws -> AuditEntry {
    let figures = [
      Typed.figure("f", "1"), Typed.figure("g", "9", place: "para 8"),
      Typed.figure("h", "9", place: "para 9"), Typed.measured("f", measure),
      Typed.measured("g", Self.declared), Typed.measured("h", Self.submitted),
      Typed.figure("i", "9", place: "para 10"), Typed.measured("i", measure),
    ]
    return try given(facts + figures).judged()
  }

  @Test(
    "An intersection is worth its weakest part, a union the best of the parts in which a State counts",
    arguments: [("and", Evidence.itself), ("union", .report)])
  func combined(name: String, expected: Evidence) throws {
    let entry = try grade(
      #"{"name":"\#(name)","of":[\#(Self.declared),\#(Self.submitted)]}"#,
      [
        Self.stock("AAA", "monitor", at: "x"), Self.stock("AAA", "report", at: "para 1"),
        Self.report("AAA", "report", at: "para 1"),
        Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      ])
    #expect(entry.evidence == expected)
    #expect(entry.support?.of == 1)
    #expect(entry.support?.independent == (name == "and" ? 0 : 1))
  }

  @Test("What takes from the audited lineage adds nothing, by however many steps")
  func takesFrom() throws {
    func entry(_ from: String) throws -> AuditEntry {
      try grade(
        Self.declared,
        [
          Typed.line(
            "document.registered",
            #"{"id":"copy","title":"C","publisher":"C","lineage":"civil-society","#
              + #""takesFrom":["\#(from)"]}"#, from: "copy"),
          Typed.line(
            "document.registered",
            #"{"id":"copy-2","title":"C","publisher":"C","lineage":"press","#
              + #""takesFrom":["copy"]}"#, from: "copy-2"),
          Self.stock("AAA", "copy-2", at: "x"), Self.stock("AAA", "report", at: "para 1"),
        ])
    }
    #expect(try entry("report").support?.independent == 0)
    #expect(try entry("monitor").support?.independent == 1)
  }

  @Test(
    "The grade is that of the answer that gave the verdict, whenever its witnesses became known")
  func knownThen() throws {
    let entry = try grade(
      Self.declared,
      [
        Self.stock("AAA", "report", at: "para 1"), Self.stock("AAA", "monitor", at: "x"),
        // Known only later, and so no part of the answer.
        Typed.fact("stockpile.declared", "BBB", "2011-05-01", from: "monitor", at: "x"),
      ])
    #expect(entry.computed?.settled == Fraction(1))
    #expect(entry.hindsight?.settled == Fraction(2))
    #expect(entry.support?.independent == 1 && entry.support?.of == 1)
  }

  @Test("The window of a heading supports no window", arguments: [false, true])
  func inferred(isInferred: Bool) throws {
    let measure = #"{"name":"stockpile.declared","since":"2msp"}"#
    let other = #"{"name":"stockpile.declared","since":"2msp","among":"parties"}"#
    let data = isInferred ? #"{"inferred":true}"# : "{}"
    let entry = try given(
      Typed.fact("stockpile.declared", "AAA", "2012-02", data, from: "monitor", at: "x"),
      Typed.fact("stockpile.declared", "AAA", "2012-02", from: "report", at: "para 1"),
      Typed.figure("f", "1"), Typed.figure("g", "1", place: "para 8"),
      Typed.measured("f", measure), Typed.measured("g", other)
    ).judged()
    #expect(entry.support?.independent == (isInferred ? 0 : 1))
    #expect(entry.evidence == (isInferred ? .itself : .report))
  }

  @Test(
    "A dispute that leaves the answer as it is holds nothing down, one that changes it does",
    arguments: [
      ("2010-03-01", Evidence.rule, Verdict.reproduced), ("2013-03-01", .report, .unrefuted),
    ]
  )
  func contested(other: String, evidence: Evidence, verdict: Verdict) throws {
    let entry = try judged(
      Typed.figure("f", "1"), #"{"name":"parties"}"#,
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "AAA", other, from: "press"))
    #expect(entry.evidence == evidence)
    #expect(entry.verdict == verdict)
    #expect(entry.disputed.count == 1)
    #expect((entry.support?.limits == [.contested]) == (evidence == .report))
  }

  @Test("A report told to be received and to be missing on the day is contested")
  func exclusive() throws {
    let received = Typed.fact(
      "report.submitted", "AAA", "2011-01-20", #"{"report":"initial"}"#)
    let missing = Typed.fact(
      "report.outstanding", "AAA", "2011-06-20",
      #"{"report":"initial","day":"2011-06-20"}"#, from: "monitor", known: "2011-06-20")
    let measure = #"{"name":"article7.initial.submitted","of":"due"}"#
    let party = Typed.fact("treaty.ratified", "AAA", "2010-01-01")
    let entry = try judged(Typed.figure("f", "1"), measure, party, received, missing)
    #expect(entry.verdict == .unrefuted)
    // Each of the two contradicts the other.
    #expect(entry.disputed.count == 2)
    #expect(try judged(Typed.figure("f", "1"), measure, party, received).disputed == [])
  }

  @Test("A rule shows its weakest treaty fact")
  func strength() throws {
    func weakest(_ witnesses: String...) throws -> Evidence.Strength? {
      let facts = witnesses.map { Typed.fact("treaty.ratified", "AAA", "2010-01-01", from: $0) }
      let found = ["untc", "monitor", "press"].map { id in
        Typed.line(
          "event.corrected",
          #"{"target":\#(["untc": 1, "monitor": 2, "press": 3][id] ?? 0),"event":"#
            + #"{"type":"document.registered","source":{"document":"\#(id)","at":"t"},"data":"#
            + #"{"id":"\#(id)","title":"T","publisher":"\#(id)","lineage":"#
            + #""\#(["untc": "depositary", "monitor": "civil-society"][id] ?? "press")","#
            + #""address":"https://\#(id)","published":"2011-01-01"}},"reason":"r"}"#, from: id)
      }
      return try given(
        facts + found + [Typed.figure("f", "1"), Typed.measured("f", #"{"name":"parties"}"#)]
      ).judged().support?.weakest
    }
    #expect(
      try weakest("untc") == Evidence.Strength(isCorroborated: false, hasDepositary: true))
    #expect(
      try weakest("untc", "press") == Evidence.Strength(isCorroborated: true, hasDepositary: true))
    #expect(
      try weakest("monitor", "press")
        == Evidence.Strength(isCorroborated: true, hasDepositary: false))
    #expect(
      try weakest("monitor") == Evidence.Strength(isCorroborated: false, hasDepositary: false))
  }

  @Test("The lineage of a part is its own: the body of a report may be a meeting's")
  func part() throws {
    let body = Typed.line(
      "document.registered",
      #"{"id":"final","title":"F","publisher":"F","lineage":"progress-report","#
        + #""published":"2011-09-16","parts":[{"id":"report","cutoff":"2011-08-20"},"#
        + #"{"id":"body","prefix":"body","cutoff":"2011-09-16","lineage":"meeting"}]}"#,
      from: "final")
    func independent(_ place: String) throws -> Int? {
      try given(
        body, Self.stock("AAA", "final", at: place), Self.stock("AAA", "report", at: "para 1"),
        Typed.figure("f", "1"), Typed.measured("f", Self.declared)
      ).judged().support?.independent
    }
    #expect(try independent("body, para 3") == 1)
    #expect(try independent("para 3") == 0)
  }

  @Test("The days of a meeting are closed by nature, and its plan is a witness")
  func meetingDays() throws {
    let figure = Typed.figure("f", #""2011-09-13/2011-09-16""#, unit: "date")
    let measure = #"{"name":"meeting.dates","meeting":"2msp"}"#
    let entry = try judged(figure, measure)
    #expect(entry.verdict == .reproduced)
    #expect(entry.evidence == .independent)
  }

  @Test("A set closed by a rule is closed where others tell of each of its members")
  func eachTold() throws {
    let measure = #"{"name":"article7.initial.submitted","of":"due"}"#
    func entry(_ second: String) throws -> AuditEntry {
      try given(
        Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
        Typed.fact("treaty.ratified", "BBB", "2010-01-01"),
        Typed.fact("report.submitted", "AAA", "2011-01-20", #"{"report":"initial"}"#),
        Typed.fact(
          second, "BBB", "2012-06-29",
          second == "report.submitted"
            ? #"{"report":"initial"}"# : #"{"report":"initial","day":"2012-06-29"}"#,
          from: "monitor", known: "2012-06-29"),
        Typed.figure("f", second == "report.submitted" ? "2" : "1"), Typed.measured("f", measure),
        Typed.figure("g", "1", place: "para 8"), Typed.measured("g", measure)
      ).judged()
    }
    for second in ["report.submitted", "report.outstanding"] {
      let entry = try entry(second)
      #expect(entry.verdict == .reproduced)
      #expect(entry.evidence == .independent)
      #expect(entry.support?.closed == true)
    }
  }

  @Test("Where others tell of some members only, the set is not closed")
  func someTold() throws {
    let measure = #"{"name":"article7.initial.submitted","of":"due"}"#
    let entry = try given(
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "BBB", "2010-01-01"),
      Typed.fact("report.submitted", "AAA", "2011-01-20", #"{"report":"initial"}"#),
      Typed.fact(
        "report.submitted", "BBB", "2011-01-20", #"{"report":"initial"}"#, from: "report",
        at: "para 1"),
      Typed.figure("f", "2"), Typed.measured("f", measure)
    ).judged()
    #expect(entry.support?.closed == false)
    #expect(entry.evidence != .independent)
  }

  @Test("A window that serves one place proves nothing, a calendar year is nobody's choice")
  func onePeriod() throws {
    let half = Typed.line(
      "window.registered", #"{"id":"half","name":"H","from":"2010-01-01","to":"2010-06-30"}"#)
    let joined = [
      Typed.fact("treaty.ratified", "AAA", "2010-03-01"),
      Typed.fact("treaty.ratified", "CCC", "2011-03-01"),
    ]
    func entry(_ window: String) throws -> AuditEntry {
      try given(
        [half] + joined + [
          Typed.figure("f", "1"), Typed.measured("f", #"{"name":"joined","window":"\#(window)"}"#),
        ]
      ).judged()
    }
    #expect(try entry("half").evidence == .itself)
    #expect(try entry("half").support?.limits == [.onePeriod])
    #expect(try entry("2011").evidence == .rule)
  }

  @Test("A measure of another theme on record lifts nothing above self, unless a reason is given")
  func theme() throws {
    func entry(_ why: String) throws -> AuditEntry {
      try given(
        Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
        Typed.line(
          "figure.published",
          #"{"figure":"report/f","places":["para 1"],"section":"gender","label":"l","value":1,"#
            + #""unit":"states","list":"absent"}"#, from: "report"),
        Typed.line(
          "figure.measured", #"{"figure":"report/f","measure":{"name":"parties"}\#(why)}"#,
          from: "report")
      ).judged()
    }
    #expect(try entry("").evidence == .itself)
    #expect(try entry("").support?.limits == [.theme])
    #expect(try entry(#","why":"It counts parties.""#).evidence == .rule)
  }

  @Test("Nothing is reproduced where nothing is on record")
  func noEvidence() throws {
    let entry = try judged(
      Typed.figure("f", "4"),
      #"{"name":"announced","act":"ratification"}"#)
    #expect(entry.evidence == .none)
    #expect(entry.verdict != .reproduced)
  }
}
