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

  /// The theme of each area, of which the examples of its types tell.
  private static let areas: [String: Theme] = [
    "treaty": .universalization, "adherence": .universalization, "use": .useAndNorms,
    "stockpile": .stockpileDestruction, "retention": .retention, "deadline": .clearance,
    "contamination": .clearance, "clearance": .clearance, "burden": .victimAssistance,
    "victims": .victimAssistance, "focal-point": .victimAssistance, "assistance": .cooperation,
    "report": .transparency, "legislation": .nationalMeasures, "action": .victimAssistance,
    "meeting": .meetings, "organisation": .meetings, "document": .meetings,
    "office": .coordination, "chair": .coordination,
  ]

  @Test(
    "Every type of fact about the world belongs to the theme of its area",
    arguments: EventType.allCases.filter(\.isFact))
  func everyType(type: EventType) throws {
    let area = String(type.name.prefix { $0 != "." })
    let theme = try #require(Self.areas[area], "which theme has the area \(area)?")
    #expect(try event(type.name, type.declaration.example).theme == theme)
  }

  @Test(
    "What concerns a deadline, a burden or a focal point belongs to the theme it names",
    arguments: [
      ("deadline.extension-refused", #"{"article":"3","request":1}"#, Theme.stockpileDestruction),
      ("burden.ranked", #"{"cause":"contamination"}"#, .clearance),
      ("focal-point.designated", #"{"for":"clearance"}"#, .clearance),
      ("focal-point.designated", #"{"for":"any"}"#, .victimAssistance),
    ])
  func named(type: String, data: String, theme: Theme) throws {
    #expect(try event(type, data).theme == theme)
  }

  @Test("Every topic belongs to the theme that its name begins with", arguments: Topic.allCases)
  func everyTopic(topic: Topic) throws {
    let word = String(topic.rawValue.prefix { $0 != "." })
    let short: [String: Theme] = ["norms": .useAndNorms, "stockpile": .stockpileDestruction]
    let theme = try #require(short[word] ?? Theme(rawValue: word), "no theme is called \(word)")
    #expect(topic.theme == theme)
  }

  private func event(_ type: String, _ data: String) throws -> Event {
    let shape = try #require(EventType(named: type))
    let line =
      shape.state == .required
      ? Typed.fact(type, "AAA", "2012-01-01", data)
      : #"{"type":"\#(type)","on":"2012-01-01","data":\#(data)}"#
    let ledger = given(Self.organisation, line)
    return ledger.event(ledger.size)
  }

  private static let organisation = Typed.line(
    "organisation.registered", #"{"id":"icrc","name":"Committee","kind":"red-cross"}"#)
}
