import Convention
import EventLog
import TestSupport
import Testing

/// What is not told: bounds come from dates, never from silence.
@Suite("What is not told") struct SilenceTests {
  private static let parties = ["AAA", "BBB", "CCC"].map {
    Typed.fact("treaty.ratified", $0, "2009-06-01")
  }

  private func answer(_ measure: String, _ lines: [String], on: String = "2012-06-29") throws
    -> Answer
  {
    try Measure(measure).answer(given(Self.parties + lines).state(on))
  }

  @Test("An open kind gives what is on record, of how many, and who has no record")
  func open() throws {
    let told = Typed.fact("legislation.adopted", "AAA", "2011")
    let answer = try answer("legislation.adopted(among: parties)", [told])
    #expect(answer.isOpen)
    #expect(answer.settled == Fraction(1))
    #expect(answer.silence.among == 3)
    #expect(answer.silence.states?.map(\.description) == ["BBB", "CCC"])
    #expect(try self.answer("legislation.adopted", [told]).silence == .everyoneElse)
    #expect(try !self.answer("parties", [told]).isOpen)
  }

  @Test(
    "Combined, silence says more than no and less than maybe",
    arguments: [
      (
        "union(of: [legislation.adopted(among: parties), article7.initial.submitted])",
        "AAA BBB ~CCC"
      ),
      (
        "and(of: [legislation.adopted(among: parties), article7.initial.submitted])",
        "~AAA ~BBB ~CCC"
      ),
      ("and(of: [parties, legislation.adopted])", "AAA ~BBB ~CCC"),
      ("minus(from: parties, less: legislation.adopted)", "~BBB ~CCC"),
      ("minus(from: legislation.adopted, less: parties)", ""),
      ("minus(from: parties, less: signatories)", "AAA BBB CCC"),
    ])
  func combined(measure: String, expected: String) throws {
    let lines =
      Self.parties + [
        Typed.fact("legislation.adopted", "AAA", "2011"),
        Typed.fact("report.submitted", "BBB", "2011-01-01", #"{"report":"initial"}"#),
      ]
    #expect(try given(lines).ask(measure, "2012-06-29") == expected)
  }

  @Test("A share of States that are no part of the whole is refused, with their names")
  func strangers() throws {
    let lines = Self.parties + [Typed.fact("treaty.signed", "DDD", "2009-01-01")]
    #expect {
      try given(lines).ask(
        "ratio(of: union(of: [parties, signatories]), to: parties)", "2012-06-29")
    } throws: { error in
      (error as? MeasureError)?.message.contains("DDD stand in the first alone") ?? false
    }
    #expect(
      try given(lines).ask(
        "ratio(of: signatories, to: union(of: [parties, signatories]))", "2012-06-29") == "25")
  }

  @Test("A quantity tells of how many States it comes")
  func tellers() throws {
    let answer = try answer(
      "quantity(of: retention.declared, member: submunitions)",
      [
        Typed.fact("retention.declared", "AAA", "2011", #"{"submunitions":276}"#),
        Typed.fact("retention.declared", "BBB", "2011"),
      ])
    #expect(answer.tellers?.of == 1)
    #expect(answer.tellers?.among == 2)
    #expect(answer.isOpen)
  }

  @Test("A law in preparation does not count once it is adopted; an earlier law changes nothing")
  func superseded() throws {
    let lines =
      Self.parties + [
        Typed.fact("legislation.in-preparation", "AAA", "2010"),
        Typed.fact("legislation.adopted", "AAA", "2011"),
        Typed.fact("legislation.in-preparation", "BBB", "2011"),
        Typed.fact("legislation.adopted", "BBB", "2010"),
      ]
    #expect(try given(lines).ask("legislation.in-preparation", "2010-12-31") == "AAA")
    #expect(try given(lines).ask("legislation.in-preparation", "2012-06-29") == "BBB")
  }

  private static let holder = [
    parties[0], Typed.fact("stockpile.declared", "AAA", "../2011-08-20", voice: "unattributed"),
    parties[1], Typed.fact("stockpile.declared", "BBB", "../2012-06-29", voice: "unattributed"),
  ]
  private static let list = Typed.line(
    "register.completed", #"{"type":"stockpile.declared","day":"2012-06-29"}"#)

  @Test("Of a State that a later complete list leaves out, an obligation is not known any more")
  func silentExit() throws {
    #expect(try given(Self.holder).ask("article3.outstanding", "2020-01-01") == "AAA BBB")
    let ledger = given(Self.holder + [Self.list])
    #expect(try ledger.ask("article3.outstanding", "2012-06-28") == "AAA ?BBB")
    #expect(try ledger.ask("article3.outstanding", "2020-01-01") == "BBB ?AAA")
    #expect(try ledger.ask("article3.completed", "2020-01-01") == "")
    let duties = ledger.state("2020-01-01").duties.filter { $0.article == "3.2" }
    #expect(duties.map(\.status) == [.unknown, .overdue])
    #expect(duties[0].silentExit?.lastTold == day("2011-08-20"))
    // A report that lists States is no word of theirs, what the State says itself is more than a list.
    let listed = Typed.fact(
      "stockpile.declared", "AAA", "../2011-08-20", from: "report", at: "para 1")
    let later = Typed.line(
      "register.completed", #"{"type":"stockpile.declared","day":"2014-06-30"}"#)
    #expect(
      try given(Self.holder + [later, listed]).ask("article3.outstanding", "2020-01-01")
        == "?AAA ?BBB")
    let own = Typed.fact("stockpile.declared", "AAA", "../2011-08-20", at: "own word")
    #expect(
      try given(Self.holder + [Self.list, own]).ask("article3.outstanding", "2020-01-01")
        == "AAA BBB")
  }

  @Test("A word that a report was missing stands until a complete list leaves it out")
  func missingList() throws {
    func missing(_ state: String, _ on: String) -> String {
      Typed.fact("report.outstanding", state, on, #"{"report":"initial","day":"\#(on)"}"#)
    }
    let words = [missing("AAA", "2011-06-30"), missing("BBB", "2012-06-29")]
    let list = Typed.line(
      "register.completed",
      #"{"type":"report.outstanding","day":"2012-06-29","report":"initial"}"#)
    let annual = Typed.line(
      "register.completed",
      #"{"type":"report.outstanding","day":"2012-06-29","report":"annual","year":2011}"#)
    let measure = "article7.initial.overdue"
    func ask(_ lines: [String], _ on: String) throws -> String {
      try given(Self.parties + words + lines).ask(measure, on)
    }
    #expect(try ask([], "2012-06-29") == "AAA BBB ~CCC")
    #expect(try ask([annual], "2012-06-29") == "AAA BBB ~CCC")
    #expect(try ask([list], "2012-06-28") == "AAA BBB ~CCC")
    #expect(try ask([list], "2012-06-29") == "BBB ~AAA ~CCC")
  }

  @Test("A word that it was missing narrows the days on which a report can have come")
  func narrowed() {
    let record = given(
      Self.parties[0],
      Typed.fact("report.submitted", "AAA", "../2012-06-29", #"{"report":"initial"}"#),
      Typed.fact(
        "report.outstanding", "AAA", "2011-06-30", #"{"report":"initial","day":"2011-06-30"}"#)
    ).state("2012-06-29").record(.aaa)
    #expect(record.initialRecord.received?.description == "2011-07-01/2012-06-29")
    #expect(!record.initialRecord.isContested)
    #expect(record.hasSubmittedInitial(by: day("2011-06-30")) == .no)
  }

  @Test(
    "Of two words that exclude each other both are shown; lineage decides, then the later document")
  func contested() {
    func state(_ denying: String) -> ConventionState {
      given(
        Self.parties[0],
        Typed.fact("report.submitted", "AAA", "2011-01-01", #"{"report":"initial"}"#),
        Typed.fact(
          "report.outstanding", "AAA", "2011-06-30", #"{"report":"initial","day":"2011-06-30"}"#,
          from: denying)
      ).state("2012-06-29")
    }
    // Of one document neither is later.
    let same = state("untc").record(.aaa)
    #expect(same.initialRecord.isContested)
    #expect(same.hasSubmittedInitial(by: day("2012-06-29")) == .maybe)
    #expect(same.initialDuty(on: day("2012-06-29"))?.status == .unknown)
  }
}
