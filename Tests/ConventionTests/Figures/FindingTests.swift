import Convention
import EventLog
import TestSupport
import Testing

@Suite("Findings") struct FindingTests {
  private static let parties = #"{"name":"parties"}"#

  private static func finding(
    _ pin: String, cause: String = "cut-off", figure: String = "f"
  ) -> String {
    Typed.line(
      "finding.recorded",
      """
      {"figure":"report/\(figure)","pin":\(pin),"cause":"\(cause)","shows":"para 3","text":"Why."}
      """, from: "report")
  }

  private func entry(_ pin: String, cause: String = "cut-off", more: [String] = []) throws
    -> AuditEntry
  {
    try given(
      [
        Typed.fact("treaty.ratified", "AAA", "2010-01-01"), Typed.figure("f", "2"),
        Typed.measured("f", Self.parties), Self.finding(pin, cause: cause),
      ] + more
    ).judged()
  }

  @Test("A finding explains a figure as long as its pin is what the audit computes")
  func pin() throws {
    let entry = try entry(#"{"published":2,"computed":1}"#)
    #expect(entry.verdict == .differs)
    #expect(entry.finding?.cause == .cutOff)
    #expect(!entry.lacksFinding)
  }

  @Test(
    "A pin that no longer matches leaves the figure without finding, and the finding stale",
    arguments: [
      #"{"published":2,"computed":0}"#, #"{"published":3,"computed":1}"#, #"{"published":2}"#,
      #"{"published":2,"computed":1,"missing":["BBB"]}"#, "{}",
    ])
  func stale(pin: String) throws {
    let entry = try entry(pin)
    #expect(entry.finding == nil)
    #expect(entry.staleFinding != nil)
    #expect(entry.lacksFinding)
  }

  @Test("A new fact takes the ground from under a finding")
  func newFact() throws {
    let entry = try entry(
      #"{"published":2,"computed":1}"#,
      more: [
        Typed.fact("treaty.ratified", "CCC", "2011-01-01"),
        Typed.fact("treaty.ratified", "DDD", "2011-01-01"),
      ])
    #expect(entry.verdict == .differs)
    #expect(entry.lacksFinding)
  }

  @Test("Our own gap never silences a figure that rests on rules")
  func ourGap() throws {
    let entry = try entry(#"{"published":2,"computed":1}"#, cause: "our-gap")
    #expect(entry.evidence == .rule)
    #expect(entry.finding?.cause == .ourGap)
    #expect(entry.lacksFinding)
  }

  @Test("The pin the audit prints is the pin that matches")
  func printed() throws {
    let figure = Typed.figure(
      "f", "2", list: "complete", more: #","states":["BBB","CCC"]"#)
    let lines = [
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "DDD", "2010-01-01", from: "monitor", known: "2015-06-01"),
      figure, Typed.figure("g", "9"), Typed.measured("f", Self.parties),
      Typed.related("f", "restates", ["g"]),
    ]
    let pin = try given(lines).judged().pinned
    #expect(
      pin == """
        {"published":2,"computed":1,"added":["AAA"],"missing":["BBB","CCC"],\
        "conflictsWith":["report/g"]}
        """)
    #expect(try given(lines + [Self.finding(pin)]).judged().finding != nil)
  }

  @Test("Where later knowledge revises a figure the pin tells to what")
  func revised() throws {
    let lines = [
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "DDD", "2010-01-01", from: "monitor", known: "2015-06-01"),
      Typed.figure("f", "1"), Typed.measured("f", Self.parties),
    ]
    let pin = try given(lines).judged().pinned
    #expect(pin == #"{"published":1,"computed":1,"hindsight":2}"#)
    #expect(try !given(lines + [Self.finding(pin)]).judged().lacksFinding)
  }

  @Test("A share is pinned as the decimal the log would hold")
  func share() throws {
    let lines = [
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"), Typed.figure("f", "50", unit: "percent"),
      Typed.measured(
        "f", #"{"name":"ratio","of":{"name":"parties"},"to":{"name":"un-members"}}"#),
    ]
    let pin = try given(lines).judged().pinned
    #expect(pin == #"{"published":50,"computed":"33.33"}"#)
    #expect(try !given(lines + [Self.finding(pin)]).judged().lacksFinding)
  }

  @Test("A retracted finding explains nothing")
  func retracted() throws {
    let entry = try entry(
      #"{"published":2,"computed":1}"#,
      more: [Typed.retraction(of: first + 3, from: "report")])
    #expect(entry.finding == nil)
    #expect(entry.staleFinding == nil)
  }

  @Test("Near misses name the days and the readings on which the printed value would hold")
  func nearMisses() throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "BBB", "2012-08-15"),
      Typed.fact("treaty.ratified", "CCC", "2012-10-01"), Typed.figure("f", "2"),
      Typed.measured("f", Self.parties))
    let misses = ledger.nearMisses(try ledger.judged())
    #expect(misses.count == 1)
    #expect(misses.first?.first == day("2012-08-15"))
    #expect(misses.first?.last == day("2012-09-30"))
  }

  @Test("A basis under which the printed value would hold is a near miss too")
  func otherBasis() throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
      Typed.fact("treaty.ratified", "BBB", "2012-02-15"), Typed.figure("f", "1"),
      Typed.measured("f", Self.parties))
    let misses = ledger.nearMisses(try ledger.judged())
    #expect(
      misses.contains { $0.measure.description == "parties(basis: in-force)" && $0.first == nil })
    #expect(misses.contains { $0.last == day("2012-02-14") })
  }

  @Test("What is reproduced has no near misses")
  func reproduced() throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2010-01-01"), Typed.figure("f", "1"),
      Typed.measured("f", Self.parties))
    #expect(ledger.nearMisses(try ledger.judged()).isEmpty)
  }
}
