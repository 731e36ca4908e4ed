import Convention
import EventLog
import TestSupport
import Testing

@Suite("Registers") struct RegistersTests {
  @Test("A window opens the day after its meeting's last day and closes the day before the next")
  func window() throws {
    let ledger = given(
      Typed.line(
        "window.registered", #"{"id":"between","name":"B","after":"2msp","until":"3msp"}"#),
      Typed.line("window.registered", #"{"id":"onwards","name":"O","after":"3msp"}"#))
    let between = try #require(ledger.registers.windows["between"])
    #expect(between.first == day("2011-09-17"))
    #expect(between.last == day("2012-09-09"))
    let onwards = try #require(ledger.registers.windows["onwards"])
    #expect(onwards.first == day("2012-09-15"))
    #expect(onwards.last == nil)
  }

  @Test("A meeting in parts begins with the first and ends with the last of them")
  func parts() throws {
    let ledger = given(
      Typed.line(
        "meeting.registered",
        """
        {"id":"2rc","name":"Second","kind":"review-conference","parts":[\
        {"first":"2020-11-25","last":"2020-11-27"},{"first":"2021-09-20","last":"2021-09-21"}]}
        """))
    let meeting = try #require(ledger.registers.meetings["2rc"])
    #expect(meeting.firstDay == day("2020-11-25"))
    #expect(meeting.lastDay == day("2021-09-21"))
  }

  @Test(
    "A place belongs to the part whose prefix it begins with, and is known when that was issued",
    arguments: [
      ("para 3", "2011-08-20"), ("body, para 3", "2011-09-16"), ("body", "2011-09-16"),
      ("bodyguard, para 3", "2011-08-20"),
    ])
  func knownAt(place: String, known: String) throws {
    let ledger = given(
      Typed.line(
        "document.registered",
        """
        {"id":"final","title":"F","publisher":"P","lineage":"meeting","parts":[\
        {"id":"progress","cutoff":"2011-08-20","issued":"2011-08-20"},\
        {"id":"body","prefix":"body","cutoff":"2011-09-16","issued":"2011-09-16"}]}
        """),
      Typed.fact("victims.declared", "AAA", "2011", from: "final", at: place))
    #expect(ledger.known(ledger.event(ledger.size)) == day(known))
  }

  @Test(
    "A document without a date is known from the day it was read, and else no fact before its own day"
  )
  func read() throws {
    let ledger = given(
      Typed.line(
        "document.registered",
        #"{"id":"web","title":"W","publisher":"P","lineage":"press","read":"2020-02-02"}"#),
      Typed.fact("victims.declared", "AAA", "2011", from: "web"),
      Typed.fact("victims.declared", "BBB", "2011", from: "report"))
    #expect(ledger.known(ledger.event(first + 1)) == day("2020-02-02"))
    #expect(ledger.known(ledger.event(first + 2)) == day("2011-01-01"))
  }

  @Test("A later reading in a document's glossary supersedes the earlier one")
  func glossary() throws {
    let ledger = given(
      Typed.line(
        "glossary.registered",
        #"{"document":"report","term":"reports","reading":"initial-submitted"}"#),
      Typed.line(
        "glossary.registered",
        #"{"document":"report","term":"States Parties","group":"party","status":"cut-off"}"#),
      Typed.line(
        "glossary.registered",
        #"{"document":"report","term":"all reports","reading":"initial-or-annual"}"#))
    let glossary = try #require(ledger.registers.glossaries["report"])
    #expect(glossary.reading == .initialOrAnnual)
    #expect(glossary.entries.map(\.group) == [nil, .party, nil])
  }

  @Test(
    "A mistyped word is answered with the nearest, if that is near",
    arguments: [
      ("parites", "parties"), ("joind", "joined"), ("xyz", nil), ("partes", "parties"),
    ] as [(String, String?)])
  func spelling(typed: String, meant: String?) {
    #expect(Suggestion.nearest(to: typed, among: ["joined", "parties", "signatories"]) == meant)
  }
}
