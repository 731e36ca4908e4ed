import Convention
import EventLog
import TestSupport
import Testing

@Suite("Measures of the themes") struct ThemeMeasureTests {
  private static let consents = [
    Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
    Typed.fact("treaty.ratified", "BBB", "2012-03-01"),
    Typed.fact("treaty.signed", "CCC", "2008-12-03"),
  ]

  private static let stockpiles =
    consents + [
      Typed.fact("stockpile.declared", "AAA", "2011-01-27", #"{"submunitions":500}"#),
      Typed.fact("stockpile.declared", "BBB", "../2012-06-29", #"{"submunitions":70}"#),
      Typed.fact("stockpile.declared", "CCC", "../2012-06-29", voice: "civil-society"),
      Typed.fact(
        "stockpile.destruction-completed", "AAA", "../2012-06-29",
        #"{"declared":"2011-09-17/2012-06-29"}"#),
      Typed.fact("stockpile.destruction-completed", "DDD", "2009"),
      Typed.fact("treaty.acceded", "DDD", "2011-10-05"),
    ]

  @Test(
    "Obligations by whom they bind",
    arguments: [
      ("article3.outstanding", "2011-08-20", "?AAA"),
      ("article3.outstanding", "2012-06-29", "BBB"),
      ("article3.outstanding(basis: in-force)", "2012-06-29", ""),
      ("article3.outstanding(basis: prospective)", "2012-06-29", "BBB CCC"),
      ("article3.outstanding(among: signatories)", "2012-06-29", "CCC"),
      ("article3.outstanding(basis: any, voice: civil-society)", "2012-06-29", "CCC"),
      ("article3.completed", "2012-06-29", "AAA DDD"),
      ("article3.completed(since: 2msp, by: declared)", "2012-06-29", "AAA"),
      ("article3.completed(since: 2msp)", "2012-06-29", "?AAA"),
      ("article3.completed(timing: before-entry-into-force)", "2012-06-29", "DDD ?AAA"),
      ("article3.completed(timing: after-entry-into-force)", "2012-06-29", "?AAA"),
      ("article3.obligated", "2012-06-29", "AAA BBB DDD"),
      ("obligated", "2012-06-29", "BBB"),
    ])
  func obligations(measure: String, on: String, expected: String) throws {
    #expect(try given(Self.stockpiles).ask(measure, on) == expected)
  }

  @Test(
    "Facts of one type, by standing, voice, word and period",
    arguments: [
      ("assistance.needed", "AAA BBB CCC"), ("assistance.needed(for: clearance)", "AAA CCC"),
      ("assistance.needed(for: clearance, among: parties)", "AAA ~BBB"),
      ("assistance.needed(voice: coordinator)", "CCC"),
      ("assistance.needed(since: 2msp)", "BBB ?CCC"),
      ("assistance.offered", ""),
      ("reported(topic: clearance.methods-reported)", "BBB"),
    ])
  func told(measure: String, expected: String) throws {
    let ledger = given(
      Self.consents + [
        Typed.fact("assistance.needed", "AAA", "2011-06-27", #"{"for":"clearance"}"#),
        Typed.fact("assistance.needed", "BBB", "2012-04-17", #"{"for":"victim-assistance"}"#),
        Typed.fact(
          "assistance.needed", "CCC", "../2012-06-29", #"{"for":"clearance"}"#,
          voice: "coordinator"),
        Typed.fact(
          "action.reported", "BBB", "2012-04-17",
          #"{"plan":"VAP","action":"15","topic":"clearance.methods-reported"}"#),
      ])
    #expect(try ledger.ask(measure, "2012-06-29") == expected)
  }

  @Test("Quantities add up, with what only may count above")
  func quantities() throws {
    let ledger = given(Self.stockpiles)
    let measure = "quantity(of: stockpile.declared, member: submunitions"
    #expect(try ledger.ask(measure + ")", "2012-06-29") == "570")
    #expect(try ledger.ask(measure + ")", "2011-08-20") == "500...570")
    #expect(try ledger.ask(measure + ", among: in-force)", "2012-06-29") == "500")
  }

  @Test("A sum beyond all numbers of the log is told as such, and ends no program")
  func largeQuantities() throws {
    let largest = #"{"submunitions":9007199254740991}"#
    let one = given(Typed.fact("stockpile.declared", "AAA", "2011-01-27", largest))
    let measure = "quantity(of: stockpile.declared, member: submunitions)"
    #expect(try one.ask(measure, "2012-06-29") == "9007199254740991")
    let share = "ratio(of: \(measure), to: \(measure))"
    #expect(try one.ask(share, "2012-06-29") == "100")
    let many = given(
      ["AAA", "BBB", "CCC"].map { Typed.fact("stockpile.declared", $0, "2011-01-27", largest) })
    let error = #expect(throws: MeasureError.self) { try many.ask(measure, "2012-06-29") }
    #expect(error?.message == "the sum is larger than any number of the log")
  }
}

@Suite("Measures of meetings") struct MeetingMeasureTests {
  private static let events = [
    #"{"type":"meeting.held","on":"2011-09-13/2011-09-16","data":{"meeting":"2msp","plenaries":8}}"#,
    #"{"type":"meeting.scheduled","on":"2012-01-01","data":{"meeting":"3msp","session":"clearance","first":"2012-09-11","last":"2012-09-12"}}"#,
    Typed.fact(
      "chair.designated", "AAA", "2012-01-01", #"{"meeting":"3msp","session":"clearance"}"#),
    Typed.fact(
      "office.assumed", "BBB", "2011-09-16",
      #"{"office":"coordinator","theme":"clearance","from":2012,"until":2013}"#),
    #"{"type":"document.submitted","on":"2011-09-13","data":{"symbol":"A/1","meeting":"2msp"}}"#,
    Typed.fact("document.submitted", "AAA", "2011-09-13", #"{"symbol":"A/2","meeting":"2msp"}"#),
    Typed.fact("document.submitted", "BBB", "2011-09-13", #"{"symbol":"A/2","meeting":"2msp"}"#),
  ]

  @Test(
    "Days, officers and documents",
    arguments: [
      ("meeting.dates(meeting: 2msp)", "2011-09-13/2011-09-16"),
      ("meeting.first-day(meeting: 2msp)", "2011-09-13"),
      ("meeting.last-day(meeting: 2msp)", "2011-09-16"),
      ("meeting.days(meeting: 2msp)", "4"), ("meeting.plenaries(meeting: 2msp)", "8"),
      ("session.days(meeting: 3msp, session: clearance)", "2012-09-11/2012-09-12"),
      ("sessions(meeting: 3msp)", "1"), ("chairs(meeting: 3msp)", "AAA"),
      ("offices(office: coordinator, year: 2013)", "BBB"),
      ("offices(office: coordinator, year: 2014)", ""),
      ("documents.submitted(meeting: 2msp)", "2"),
    ])
  func meetings(measure: String, expected: String) throws {
    #expect(try given(Self.events).ask(measure, "2012-06-29") == expected)
  }

  @Test(
    "What nobody tells of is no answer",
    arguments: [
      "meeting.plenaries(meeting: 3msp)", "session.days(meeting: 3msp, session: opening)",
      "organisations.attended(meeting: 3msp)",
    ])
  func unknown(measure: String) {
    #expect(throws: MeasureError.self) { try given(Self.events).ask(measure, "2012-06-29") }
  }
}
