import Convention
import EventLog
import TestSupport
import Testing

@Suite("Words for days, documents and regions") struct NamedDaysTests {
  private let registers = given().registers

  @Test(
    "A day, a month, a year, a meeting and a document stand for a last day, and for one before",
    arguments: [
      ("2012-06-29", "2012-06-29", "2012-06-29"), ("29 June 2012", "2012-06-29", "2012-06-29"),
      ("june 29, 2012", "2012-06-29", "2012-06-29"), ("1 Sep 2012", "2012-09-01", "2012-09-01"),
      ("2012-06", "2012-06-30", "2012-05-31"), ("June 2012", "2012-06-30", "2012-05-31"),
      ("2012", "2012-12-31", "2011-12-31"), ("2msp", "2011-09-16", "2011-09-16"),
      ("2MSP", "2011-09-16", "2011-09-16"), ("Second Meeting", "2011-09-16", "2011-09-16"),
      ("third", "2012-09-14", "2012-09-14"), ("report", "2012-06-29", "2012-06-29"),
      ("Progress report", "2012-06-29", "2012-06-29"), ("monitor", "2015-06-01", "2015-06-01"),
    ])
  func days(text: String, last: String, before: String) throws {
    let named = try registers.days(text)
    #expect(named.last == day(last))
    #expect(named.before == day(before))
  }

  @Test(
    "What is none is refused, with what was meant where that is near",
    arguments: [
      ("2012-13", "\"2012-13\" is no day, month, year, meeting or document"),
      ("31 June 2012", "\"31 June 2012\" is no day, month, year, meeting or document"),
      (
        "3mps",
        "\"3mps\" is no day, month, year, meeting or document; did you mean \"3msp\"?"
      ),
      ("meeting", "\"meeting\" may be any of 2msp, 3msp"),
    ])
  func refused(text: String, message: String) {
    #expect(throws: MeasureError(message)) { try registers.days(text) }
  }

  @Test("A whole name goes before the beginning of one, and that before words inside")
  func order() {
    let names = RegisterNames([
      .init("oslo-2012", ["The Oslo Progress Report"]), .init("oslo", ["A note"]),
      .init("oslo-notes", ["Notes on the report"]), .init("beirut-2011", ["Beirut report"]),
    ])
    #expect(names.find("oslo") == .found("oslo"))
    #expect(names.find("oslo-2") == .found("oslo-2012"))
    #expect(names.find("Oslo Progress Report") == .found("oslo-2012"))
    #expect(names.find("bei") == .found("beirut-2011"))
    #expect(names.find("report") == .ambiguous(["beirut-2011", "oslo-2012", "oslo-notes"]))
    #expect(names.find("beiruth-2011") == .unknown(suggestion: "beirut-2011"))
    #expect(names.find(" - ") == .unknown(suggestion: nil))
  }

  @Test("A region is found by its name and the word measures use")
  func regions() throws {
    #expect(try registers.region(named: "AFRICA") == "Africa")
    #expect(registers.states(ofRegion: "Asia") == [.ccc, .ddd])
    #expect(Registers.word(ofRegion: "Western Africa") == "western-africa")
    #expect(
      throws: MeasureError(
        "no region is called \"zzz\"; there are Africa, Asia, Europe and parts of them")
    ) { try registers.region(named: "zzz") }
  }
}
