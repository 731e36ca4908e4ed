import EventLog
import TestSupport
import Testing

@Suite("PartialDate") struct PartialDateTests {
  @Test(
    "Each form is the set of its possible days",
    arguments: [
      ("2011", "2011-01-01", "2011-12-31"),
      ("2012-02", "2012-02-01", "2012-02-29"),
      ("2011-09-17", "2011-09-17", "2011-09-17"),
      ("2011-09-17/2012-06-29", "2011-09-17", "2012-06-29"),
      ("2011/2012", "2011-01-01", "2012-12-31"),
      ("2011-09/2012", "2011-09-01", "2012-12-31"),
      ("2011/2011-03", "2011-01-01", "2011-03-31"),
      ("../2011-08-20", nil, "2011-08-20"),
      ("../2011", nil, "2011-12-31"),
    ] as [(String, String?, String)])
  func forms(text: String, earliest: String?, latest: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.earliest?.description == earliest)
    #expect(date.latest.description == latest)
    #expect(date.description == text)
    #expect((date.day != nil) == (earliest == latest))
  }

  @Test(
    "Nothing else of EDTF is read",
    arguments: [
      "", "..", "../..", "2011/..", "2011-09-17/", "/2011", "2011/2012/2013", "2012/2011",
      "2011-09-17/2011-09-17", "2011-09-17/2011-09-16", "2011-13", "2011-00", "2011-02-29", "0000",
      "201", "20111", "2011-9", "2011-09-1", "2011~", "2011?", "201X", "2011-XX", "2011-21",
      "Y2011",
      "-2011", "2011-09-17T00:00:00Z", " 2011", "2011 ", "２０１１", "..2011", "...", "../../2011",
    ])
  func refused(text: String) { #expect(PartialDate(text) == nil) }

  @Test(
    "Any two days in order make an interval that keeps both", arguments: 0..<50 as Range<UInt64>)
  func intervals(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = Day(number: Int32.random(in: -700_000...2_900_000, using: &random))
    let last = first + Int.random(in: 1...10_000, using: &random)
    let date = try #require(PartialDate("\(first)/\(last)"))
    #expect(date.earliest == first)
    #expect(date.latest == last)
    #expect(PartialDate("\(last)/\(first)") == nil)
    #expect(PartialDate(first).day == first)
    #expect(PartialDate(first) == PartialDate(first.description))
  }
}
