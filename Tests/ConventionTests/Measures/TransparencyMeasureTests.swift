import Convention
import EventLog
import TestSupport
import Testing

@Suite("Measures of transparency") struct TransparencyMeasureTests {
  /// In force on 2010-08-01 and due on 2011-01-28 for AAA (reported in time), BBB (reported late)
  /// and CCC (missing on 2012-06-29); DDD's report falls due on 2012-08-28.
  private static let ledger = given(
    Typed.fact("treaty.ratified", "AAA", "2009-06-01"),
    Typed.fact("treaty.ratified", "BBB", "2009-06-01"),
    Typed.fact("treaty.ratified", "CCC", "2009-06-01"),
    Typed.fact("treaty.acceded", "DDD", "2011-09-17"),
    initial("AAA", "2011-01-28"), initial("BBB", "2011-10-01"),
    Typed.fact(
      "report.outstanding", "CCC", "2012-06-29", #"{"report":"initial","day":"2012-06-29"}"#),
    Typed.fact("report.submitted", "AAA", "2012-04-30", #"{"report":"annual","year":2011}"#),
    Typed.fact(
      "report.outstanding", "BBB", "2012-06-29",
      #"{"report":"annual","year":2011,"day":"2012-06-29"}"#),
    Typed.fact(
      "report.submitted", "DDD", "2011-03-01",
      #"{"report":"annual","year":2010,"voluntary":true}"#))

  private static func initial(_ state: String, _ on: String) -> String {
    Typed.fact("report.submitted", state, on, #"{"report":"initial"}"#)
  }

  @Test(
    "Each is answered as of a day, with what is undecided and who has no record",
    arguments: [
      ("article7.initial.due", "2011-01-27", ""),
      ("article7.initial.due", "2011-01-28", "AAA BBB CCC"),
      ("article7.initial.due(by: 2msp)", "2012-06-29", "AAA BBB CCC"),
      ("article7.initial.due(by: 3msp)", "2012-06-29", "AAA BBB CCC DDD"),
      ("article7.initial.due(window: 2011)", "2012-06-29", "AAA BBB CCC"),
      ("article7.initial.not-yet-due", "2011-01-27", "AAA BBB CCC"),
      ("article7.initial.not-yet-due", "2012-06-29", "DDD"),
      ("article7.initial.submitted", "2011-01-27", ""),
      ("article7.initial.submitted", "2012-06-29", "AAA BBB ~DDD"),
      ("article7.initial.submitted(of: due)", "2012-06-29", "AAA BBB"),
      ("article7.initial.submitted(of: any)", "2012-06-29", "AAA BBB ~DDD"),
      ("article7.initial.submitted(since: 2msp)", "2012-06-29", "BBB ~DDD"),
      ("article7.initial.submitted(window: 2011)", "2012-06-29", "AAA BBB ~DDD"),
      ("article7.initial.in-time", "2012-06-29", "AAA ~DDD"),
      ("article7.initial.overdue", "2011-01-28", ""),
      ("article7.initial.overdue", "2011-01-29", "BBB CCC"),
      ("article7.initial.overdue", "2012-06-29", "CCC"),
      ("article7.initial.overdue", "2012-06-30", "CCC"),
      ("article7.initial.overdue(window: 2011)", "2012-06-29", "CCC"),
      ("article7.voluntary", "2012-06-29", "DDD"),
      ("article7.voluntary(of: not-party)", "2011-06-29", "DDD"),
      ("article7.voluntary(of: not-party)", "2012-06-29", ""),
      ("article7.voluntary(of: signatories)", "2012-06-29", ""),
      ("article7.voluntary(year: 2010)", "2012-06-29", "DDD"),
      ("article7.voluntary(year: 2011)", "2012-06-29", ""),
      ("article7.voluntary(since: 2msp)", "2012-06-29", ""),
      ("article7.annual.expected(year: 2010)", "2012-06-29", ""),
      ("article7.annual.expected(year: 2011)", "2012-06-29", "AAA BBB CCC"),
      (
        "article7.annual.expected(year: 2010, reading: initial-or-annual)", "2012-06-29",
        "AAA BBB CCC"
      ),
      (
        "article7.annual.expected(year: 2011, reading: initial-submitted)", "2012-06-29",
        "AAA BBB ?DDD"
      ),
      ("article7.annual.submitted(year: 2011)", "2012-06-29", "AAA ~CCC"),
      ("article7.annual.submitted(year: 2011, window: 2011)", "2012-06-29", "~CCC"),
      ("article7.annual.submitted(year: 2011, of: any)", "2012-04-29", "~CCC"),
      ("article7.annual.submitted(year: 2012)", "2012-06-29", ""),
      ("article7.annual.overdue(year: 2011)", "2012-04-30", ""),
      ("article7.annual.overdue(year: 2011)", "2012-05-01", "BBB ~CCC"),
      ("article7.due-any(year: 2010)", "2012-06-29", "AAA BBB CCC"),
      ("article7.due-any(year: 2012)", "2012-06-29", "AAA BBB CCC DDD"),
      ("article7.complied(year: 2010)", "2012-06-29", "AAA BBB"),
      ("article7.complied(year: 2011)", "2012-06-29", "AAA ~CCC"),
      ("article7.overdue-any(year: 2010)", "2011-05-01", "BBB CCC"),
      ("article7.overdue-any(year: 2010)", "2012-06-29", "CCC"),
      ("article7.overdue-any(year: 2011)", "2012-06-29", "BBB ~CCC"),
    ])
  func answers(measure: String, asOf: String, answer: String) throws {
    #expect(try Self.ledger.ask(measure, asOf) == answer)
  }

  @Test(
    "Nothing is overdue before its day, whatever the year asked about",
    arguments: [
      ("article7.overdue-any(year: 2012)", "2012-06-29", ""),
      ("article7.annual.overdue(year: 2012)", "2012-06-29", ""),
      ("article7.overdue-any(year: 2010)", "2011-01-28", ""),
      ("article7.overdue-any(year: 2010)", "2011-01-29", "BBB CCC"),
    ])
  func early(measure: String, asOf: String, answer: String) throws {
    #expect(try Self.ledger.ask(measure, asOf) == answer)
  }

  @Test(
    "A State that has withdrawn owes nothing for the years after",
    arguments: [
      ("article7.due-any(year: 2010)", "AAA"), ("article7.due-any(year: 2024)", ""),
      ("article7.annual.expected(year: 2024)", ""), ("article7.complied(year: 2024)", ""),
      ("article7.overdue-any(year: 2024)", ""),
    ])
  func withdrawn(measure: String, answer: String) throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2009-06-01"), Self.initial("AAA", "2011-01-28"),
      Typed.fact("treaty.withdrawal-notified", "AAA", "2024-09-06"))
    #expect(try ledger.ask(measure, "2026-01-01") == answer)
  }

  @Test("Where the due day is undecided, so is whether a report came in time")
  func undecidedDue() throws {
    // Due between 2011-12-28 and 2012-02-28.
    let deposit = Typed.fact("treaty.ratified", "AAA", "2011-01/2011-03")
    for (received, inTime) in [
      ("2011-12-28", "AAA"), ("2012-01-15", "?AAA"), ("2012-02-29", ""),
      ("2011-12/2012-01", "?AAA"),
    ] {
      let ledger = given(deposit, Self.initial("AAA", received))
      #expect(try ledger.ask("article7.initial.in-time", "2012-06-29") == inTime, "\(received)")
    }
  }

  @Test(
    "What was said of a State's way to the Convention counts by act, stage, voice and window",
    arguments: [
      ("announced(act: ratification)", "AAA BBB"), ("announced(act: accession)", "DDD"),
      ("announced(act: ratification, stage: underway)", "AAA"),
      ("announced(act: ratification, voice: state)", "AAA"),
      ("announced(act: ratification, voice: civil-society)", "BBB"),
      ("announced(act: ratification, since: 2msp)", "?AAA"),
      ("announced(act: ratification, window: 2011)", "BBB ?AAA"),
      // Nothing of the kind on record: nobody counts, and nobody is said not to.
      ("announced(act: accession, stage: imminent)", ""),
    ])
  func announced(measure: String, answer: String) throws {
    let ledger = given(
      announcement("AAA", "2011-08/2012-01", "ratification", "underway"),
      announcement("BBB", "2011-02-01", "ratification", "considered", voice: "civil-society"),
      announcement("DDD", "2011-02-01", "accession", "considered"))
    #expect(try ledger.ask(measure, "2012-06-29") == answer)
  }

  private func announcement(
    _ state: String, _ on: String, _ act: String, _ stage: String, voice: String? = nil
  ) -> String {
    Typed.fact(
      "adherence.announced", state, on, #"{"act":"\#(act)","stage":"\#(stage)"}"#, voice: voice)
  }

  @Test(
    "Attendance counts by meeting and capacity; of a meeting without any nobody counts",
    arguments: [
      ("attended(meeting: 2msp)", "AAA CCC"), ("attended(meeting: 2msp, capacity: party)", "AAA"),
      ("attended(meeting: 2msp, capacity: signatory)", ""),
      ("attended(meeting: 3msp)", ""),
    ])
  func attended(measure: String, answer: String) throws {
    let ledger = given(
      Typed.fact(
        "meeting.attended", "AAA", "2011-09-13/2011-09-16",
        #"{"meeting":"2msp","capacity":"party"}"#),
      Typed.fact(
        "meeting.attended", "CCC", "2011-09-13/2011-09-16",
        #"{"meeting":"2msp","capacity":"observer"}"#))
    #expect(try ledger.ask(measure, "2012-06-29") == answer)
  }
}
