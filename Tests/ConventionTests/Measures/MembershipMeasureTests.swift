import Convention
import EventLog
import TestSupport
import Testing

@Suite("Measures of membership") struct MembershipMeasureTests {
  /// AAA ratified before the 2MSP, BBB some time in 2012, CCC signed only, DDD acceded and left.
  private static let ledger = given(
    Typed.fact("treaty.signed", "AAA", "2008-12-03"),
    Typed.fact("treaty.ratified", "AAA", "2011-03-10"),
    Typed.fact("treaty.signed", "BBB", "2009"),
    Typed.fact("treaty.approved", "BBB", "2011-09/2011-10"),
    Typed.fact("treaty.signed", "CCC", "2010-07-31"),
    Typed.fact("treaty.acceded", "DDD", "2011-09-17"),
    Typed.fact("treaty.withdrawal-notified", "DDD", "2012-06-29"))

  @Test(
    "Each is answered as of a day, with what is undecided",
    arguments: [
      ("parties", "2011-03-09", ""), ("parties", "2011-03-10", "AAA"),
      ("parties", "2011-09-17", "AAA DDD ?BBB"), ("parties", "2012-12-28", "AAA BBB DDD"),
      ("parties", "2012-12-29", "AAA BBB"),
      ("parties(basis: deposit)", "2011-08-31", "AAA"),
      ("parties(basis: in-force)", "2011-08-31", ""),
      ("parties(basis: in-force)", "2011-09-01", "AAA"),
      ("parties(basis: in-force)", "2012-03-15", "AAA DDD ?BBB"),
      ("not-in-force", "2011-08-31", "AAA"), ("not-in-force", "2011-10-31", "BBB DDD"),
      ("not-in-force", "2012-03-15", "?BBB"),
      ("signatories", "2009-06-01", "AAA ?BBB"), ("signatories", "2011-09-15", "CCC ?BBB"),
      ("signatories", "2013-01-01", "CCC"),
      ("un-members", "2011-07-13", "AAA CCC"), ("un-members", "2011-07-14", "AAA BBB CCC"),
      ("not-party", "2008-01-01", "AAA CCC DDD"), ("not-party", "2011-09-17", "CCC ?BBB"),
      ("not-party", "2013-01-01", "CCC DDD"),
      ("non-signatories", "2009-06-01", "CCC DDD"),
      ("non-signatories", "2012-06-29", ""), ("non-signatories", "2013-01-01", "DDD"),
      ("joined", "2011-09-16", "AAA ?BBB"), ("joined(since: 2msp)", "2011-09-30", "DDD ?BBB"),
      ("joined(since: 2msp)", "2012-06-29", "DDD ?BBB"),
      ("joined(since: 3msp)", "2013-01-01", ""),
      ("joined(window: 2011)", "2013-01-01", "AAA BBB DDD"),
      ("joined(window: 2011)", "2011-06-01", "AAA"),
      ("ratified", "2013-01-01", "AAA BBB"), ("ratified(since: 2msp)", "2013-01-01", "?BBB"),
      ("acceded", "2013-01-01", "DDD"), ("acceded(window: 2011)", "2013-01-01", "DDD"),
      ("acceded(since: 3msp)", "2013-01-01", ""),
      ("signed", "2009-12-31", "AAA BBB"), ("signed(window: 2011)", "2013-01-01", ""),
      ("entered-into-force(window: 2011)", "2013-01-01", "AAA"),
      ("entered-into-force(since: 2msp)", "2013-01-01", "BBB DDD"),
      ("date.signature", "2013-01-01", "AAA=2008-12-03 BBB=2009-01-01/2009-12-31 CCC=2010-07-31"),
      (
        "date.consent", "2013-01-01",
        "AAA=2011-03-10 BBB=2011-09-01/2011-10-31 DDD=2011-09-17"
      ),
      (
        "date.entry-into-force", "2013-01-01",
        "AAA=2011-09-01 BBB=2012-03-01/2012-04-01 DDD=2012-03-01"
      ),
      (
        "date.initial-due", "2013-01-01",
        "AAA=2012-02-28 BBB=2012-08-28/2012-09-28 DDD=2012-08-28"
      ),
      ("date.withdrawal", "2013-01-01", "DDD=2012-12-29"),
      ("rule.initial-days", "2013-01-01", "180"),
    ])
  func answers(measure: String, asOf: String, answer: String) throws {
    #expect(try Self.ledger.ask(measure, asOf) == answer)
  }

  @Test(
    "A window since a meeting opens the day after its last day",
    arguments: [("2011-09-16", ""), ("2011-09-17", "AAA")])
  func opening(deposited: String, joined: String) throws {
    let ledger = given(Typed.fact("treaty.acceded", "AAA", deposited))
    #expect(try ledger.ask("joined(since: 2msp)", "2012-06-29") == joined)
  }

  @Test("An answer names the lines it rests on, State by State")
  func lines() throws {
    let answer = try Measure("parties").answer(Self.ledger.state("2011-09-01"))
    #expect(answer.lines == [first, first + 1, first + 2, first + 3])
    #expect(answer.lines(of: .aaa) == [first, first + 1])
    #expect(answer.settled == nil)
  }

  @Test("Territories are no States that could join")
  func territories() throws {
    let ledger = given(
      Typed.line(
        "country.registered",
        """
        {"code":"TTT","kinds":[{"kind":"territory"}],"names":[{"short":"T"}],"region":"R"}
        """))
    #expect(try ledger.ask("not-party", "2012-01-01") == "AAA BBB CCC DDD")
    #expect(try ledger.ask("non-signatories", "2012-01-01") == "AAA BBB CCC DDD")
  }
}
