import Convention
import EventLog
import TestSupport
import Testing

@Suite("When a fact was known") struct KnownTests {
  @Test(
    "A deposit is known on its latest day, whatever document tells of it",
    arguments: [("2009-05-31", ""), ("2009-06-01", "AAA")])
  func onOccurrence(knownBy: String, parties: String) throws {
    let ledger = given(Typed.fact("treaty.ratified", "AAA", "2009-06-01", from: "monitor"))
    #expect(try ledger.ask("parties", "2012-01-01", knownBy: knownBy) == parties)
  }

  @Test(
    "What a document tells is known when it was published",
    arguments: [("2015-05-31", false), ("2015-06-01", true)])
  func withDocument(knownBy: String, isKnown: Bool) {
    let ledger = given(
      Typed.fact(
        "adherence.announced", "BBB", "2011-01", #"{"act":"accession","stage":"underway"}"#,
        from: "monitor"))
    let record = ledger.state("2012-01-01", knownBy: knownBy).record(.bbb)
    #expect(record.facts(.adherenceAnnounced).isEmpty != isKnown)
  }

  @Test(
    "A date that is outranked is known with its document, and not on its own day",
    arguments: [
      ("2014-06-30", ""), ("2014-12-10", ""), ("2014-12-11", "AAA"), ("2015-06-01", "AAA"),
    ])
  func outranked(knownBy: String, parties: String) throws {
    // The depositary has December; a document of June 2015 has June 2014.
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2014-12-11"),
      Typed.fact("treaty.ratified", "AAA", "2014-06-25", from: "monitor"))
    #expect(try ledger.ask("parties", knownBy, knownBy: knownBy) == parties)
  }

  @Test("A line's own word on when it became known goes before its type's")
  func override() throws {
    let ledger = given(Typed.fact("treaty.ratified", "AAA", "2009-06-01", known: "2012-03-01"))
    #expect(try ledger.ask("parties", "2013-01-01", knownBy: "2012-02-29") == "")
    #expect(try ledger.ask("parties", "2009-06-01", knownBy: "2012-03-01") == "AAA")
  }

  @Test("The audited document's own statements always count")
  func auditing() {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2009-06-01", from: "report", known: "2020-01-01"))
    func parties(_ auditing: String?) -> Int {
      ledger.state("2013-01-01", knownBy: "2013-01-01", auditing: auditing).counts.parties
    }
    #expect(parties(nil) == 0)
    #expect(parties("report") == 1)
  }

  @Test("A late witness narrows a date only from the day it was published")
  func lateWitness() throws {
    let ledger = given(
      Typed.fact("treaty.ratified", "AAA", "2009"),
      Typed.fact("treaty.ratified", "AAA", "2009-03-04", from: "monitor", known: "2015-06-01"))
    #expect(try ledger.ask("parties", "2009-06-01", knownBy: "2015-05-31") == "?AAA")
    #expect(try ledger.ask("parties", "2009-06-01", knownBy: "2015-06-01") == "AAA")
  }
}
