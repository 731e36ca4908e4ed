import Convention
import EventLog
import TestSupport
import Testing

@Suite("What the ledger knows") struct CoverageAnswerTests {
  private static let ledger = given(
    Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
    Typed.fact("stockpile.declared", "AAA", "2011/2012-06-29", from: "report"),
    Typed.fact(
      "deadline.extension-requested", "AAA", "2012-02-01", #"{"article":"4","request":1}"#),
    Typed.fact(
      "action.reported", "BBB", "2012-06-01",
      #"{"plan":"VAP","topic":"risk-education.programmes-reported"}"#, from: "report"),
    Typed.fact("legislation.adopted", "BBB", "2014", from: "monitor"), Typed.figure("1", "1"))

  private static let coverage = ledger.coverage(
    Axes(asOf: day("2012-12-31"), knownBy: day("2020-01-01")))

  @Test(
    "Facts are counted in the year of their latest day, up to the as-of day",
    arguments: [
      (Theme.universalization, [2010: 1]), (.stockpileDestruction, [2012: 1]),
      (.clearance, [2012: 1]), (.riskEducation, [2012: 1]), (.nationalMeasures, [:]),
    ])
  func themes(theme: Theme, years: [Int: Int]) throws {
    let own = try #require(Self.coverage.themes.first { $0.theme == theme })
    #expect(own.years == years)
    #expect(own.gaps == (2008...2012).filter { years[$0] == nil })
  }

  @Test("Documents come with what they contribute, figures apart")
  func documents() throws {
    #expect(Self.coverage.documents.map(\.document) == ["report", "untc"])
    let report = try #require(Self.coverage.documents.first)
    #expect(report.events == 2)
    #expect(report.figures == 1)
    #expect(report.themes == [.stockpileDestruction, .riskEducation])
    #expect(report.reach?.first == day("2012-06-01"))
    #expect(report.reach?.last == day("2012-06-29"))
  }

  @Test("Every type of fact about the world has a theme", arguments: EventType.allCases)
  func everyType(type: EventType) {
    guard type.isFact else {
      #expect(type.declaration.theme == nil)
      return
    }
    let state = type.state == .required ? #","state":"AAA""# : ""
    let ledger = given(
      Self.organisation,
      "{\"type\":\"" + type.name + "\"" + state + #","on":"2012-01-01""# + ",\"data\":"
        + type.declaration.example + "}")
    #expect(ledger.event(ledger.size).theme != nil)
  }

  private static let organisation = Typed.line(
    "organisation.registered", #"{"id":"icrc","name":"Committee","kind":"red-cross"}"#)
}
