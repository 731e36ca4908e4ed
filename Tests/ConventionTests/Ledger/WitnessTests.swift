import Convention
import EventLog
import TestSupport
import Testing

@Suite("Witnesses") struct WitnessTests {
  private func consent(_ events: String..., auditing: String? = nil) throws -> Fact {
    let state = given(events).state("2026-01-01", auditing: auditing)
    return try #require(state.record(.aaa).consent)
  }

  private func ratified(_ on: String, _ document: String, at place: String = "AAA") -> String {
    Typed.fact("treaty.ratified", "AAA", on, from: document, at: place)
  }

  @Test("Dates that overlap agree, and narrow each other")
  func overlap() throws {
    let fact = try consent(
      ratified("2009-05/2009-07", "press"), ratified("2009-06-15/2009-12", "untc"),
      ratified("../2009-06-20", "monitor"))
    #expect(fact.range.description == "2009-06-15/2009-06-20")
    #expect(fact.lines == [first, first + 1, first + 2])
    #expect(fact.disputing.isEmpty)
  }

  @Test(
    "Between dates that cannot both be true the lineage decides",
    arguments: [
      ("untc", "monitor"), ("untc", "report"), ("report", "monitor"), ("monitor", "press"),
    ])
  func lineage(stronger: String, weaker: String) throws {
    for isFirst in [true, false] {
      let events = [ratified("2009-06", stronger), ratified("2010-01-01", weaker)]
      let fact = try #require(
        given(isFirst ? events : events.reversed()).state("2026-01-01").record(.aaa).consent)
      #expect(fact.range.description == "2009-06-01/2009-06-30")
      #expect(fact.disputing.map(\.document) == [weaker])
    }
  }

  @Test("Within a lineage the more precise date goes first")
  func precision() throws {
    let fact = try consent(
      ratified("2010", "untc", at: "a"), ratified("2009-06-15", "untc", at: "b"))
    #expect(fact.range.description == "2009-06-15")
    #expect(fact.disputing.map(\.seq) == [first])
  }

  @Test("Of equally precise ones the source nearest in time to the event goes first")
  func nearest() throws {
    let later = Typed.line(
      "document.registered",
      #"{"id":"untc-2020","title":"U","publisher":"U","lineage":"depositary","published":"2020"}"#)
    let fact = try consent(
      later, ratified("2010-05-05", "untc-2020"), ratified("2010-06-06", "untc"))
    #expect(fact.range.description == "2010-06-06")
  }

  @Test("In its own audit a document ranks last, whatever its lineage")
  func audited() throws {
    let events = [ratified("2009-06-01", "report"), ratified("2010-01-01", "press")]
    #expect(try consent(events[0], events[1]).range.description == "2009-06-01")
    #expect(
      try consent(events[0], events[1], auditing: "report").range.description == "2010-01-01")
  }

  @Test(
    "A date the articles make impossible never decides",
    arguments: [
      ("treaty.signed", "2007-01-01", "2009-01-01"), ("treaty.signed", "2010-08-01", "2010-07-31"),
      ("treaty.ratified", "2008-12-02", "2008-12-03"),
    ])
  func impossible(type: String, impossible: String, possible: String) throws {
    let ledger = given(
      Typed.fact(type, "AAA", impossible), Typed.fact(type, "AAA", possible, from: "press"))
    let record = ledger.state("2026-01-01").record(.aaa)
    let fact = try #require(record.signature ?? record.consent)
    #expect(fact.range.description == possible)
    #expect(fact.disputing.map(\.seq) == [first])
  }

  @Test("Two kinds of consent on record stay on record; the better witnessed one stands")
  func kinds() throws {
    let ledger = given(
      Typed.fact("treaty.acceded", "AAA", "2009-01-01", from: "press"),
      ratified("2009-06-01", "untc"), ratified("2009-06-01", "monitor"))
    let record = ledger.state("2026-01-01").record(.aaa)
    #expect(record.consentKind == .ratification)
    #expect(record.otherConsents.map(\.type) == [.treatyAcceded])
  }
}
