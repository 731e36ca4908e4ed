import Convention
import EventLog
import TestSupport
import Testing

@Suite("Measures of a region, of a day, and of days between dates") struct ChosenMeasureTests {
  private static let ledger = given(
    Typed.fact("treaty.signed", "AAA", "2008-12-03"),
    Typed.fact("treaty.ratified", "AAA", "2010-01-01"),
    Typed.fact("treaty.signed", "BBB", "2009-01"),
    Typed.fact("treaty.ratified", "BBB", "2011-01-01"),
    Typed.fact("treaty.acceded", "CCC", "2012-01-15"),
    Typed.fact("treaty.acceded", "DDD", "2012"))

  @Test(
    "A region and a day of its own choose what a measure counts",
    arguments: [
      ("parties", "AAA BBB CCC ?DDD"), ("parties(region: asia)", "CCC ?DDD"),
      ("parties(at: 2011)", "AAA BBB"), ("parties(at: 2msp, region: europe)", "AAA"),
      ("parties(region: africa, at: 2010-12-31)", ""),
      ("minus(from: parties, less: parties(at: 2011))", "CCC ?DDD"),
      ("minus(parties, parties(at: 2011))", "CCC ?DDD"),
      ("and(parties(at: 2010), signed)", "AAA"), ("union(acceded, signed)", "AAA BBB CCC ?DDD"),
      ("un-members(region: africa)", "BBB"), ("not-party(region: asia, at: 2011)", "CCC DDD"),
      ("ratio(of: parties(region: asia, at: 2013), to: parties(at: 2013))", "50"),
      ("days(from: date.signature, to: date.consent)", "AAA=394...394 BBB=700...730"),
      ("days.to-consent(region: africa)", "BBB=700...730"),
      ("days.to-consent(at: 2010)", "AAA=394...394"),
    ])
  func chosen(measure: String, answer: String) throws {
    #expect(try Self.ledger.ask(measure, "2012-06-29") == answer)
  }

  @Test("Each text form is read back as it is printed")
  func forms() throws {
    for text in [
      "parties(region: asia)", "joined(since: 2msp, region: africa, at: 2012)",
      "and(of: [parties(at: 2010), signed])",
    ] {
      let measure = try Measure(text)
      #expect(measure.description == text)
      #expect(try Measure(measure.json) == measure)
    }
    #expect(
      try Measure("minus(signed, parties)").description == "minus(from: signed, less: parties)")
  }

  @Test(
    "What cannot be asked says so",
    arguments: [
      ("parties(region: mars)", "no region is called \"mars\""),
      ("parties(at: never)", "\"never\" is no day"),
      ("days(from: parties, to: parties)", "no dates"),
      ("joined(since: 2012-01-01)", "a meeting was expected, not the day \"2012-01-01\""),
    ])
  func refused(text: String, message: String) throws {
    let measure = try Measure(text)
    let error = #expect(throws: MeasureError.self) {
      try measure.answer(Self.ledger.state("2012-06-29"))
    }
    #expect(error?.message.contains(message) == true)
  }

  @Test("One measure too many is refused where it stands")
  func tooMany() {
    let error = #expect(throws: MeasureError.self) { try Measure("minus(signed, parties, signed)") }
    #expect(error?.offset == 23)
    #expect(error?.message.contains("has no argument \"signed\"") == true)
  }

  @Test("A figure's measure takes neither")
  func figures() {
    let figure = Typed.line(
      "figure.published",
      #"{"figure":"report/p/1","places":["p"],"section":"universalization","label":"parties","value":3,"unit":"states","list":"absent"}"#,
      from: "report")
    for argument in [#""region":"asia""#, #""at":"2012-06-29""#] {
      let measured = Typed.line(
        "figure.measured",
        #"{"figure":"report/p/1","measure":{"name":"parties",\#(argument)}}"#, from: "report")
      let refused = Checking.refused([measured], after: [figure])
      #expect(refused.contains { $0.contains("a figure has its own day and its own list") })
    }
  }
}
