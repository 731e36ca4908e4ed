import Convention
import EventLog
import TestSupport
import Testing

@Suite("One State's story") struct HistoryTests {
  /// In force for AAA on 2011-09-01, so that its initial report is due on 2012-02-28.
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2011-03-10")

  /// Entries as `date what`, the derived ones after a `*`.
  private func story(_ ledger: Ledger, _ asOf: String, knownBy: String = "2026-01-01") -> [String] {
    entries(ledger, asOf, knownBy: knownBy).map { entry in
      "\(entry.event == nil ? "*" : "")\(entry.on) \(entry.what)"
    }
  }

  private func entries(
    _ ledger: Ledger, _ asOf: String, knownBy: String = "2026-01-01", at size: Int? = nil
  ) -> [History.Entry] {
    (size.map { ledger.prefix($0) } ?? ledger)
      .history(of: .aaa, Axes(asOf: day(asOf), knownBy: day(knownBy))).entries
  }

  @Test("Facts stand in the order in which they happened, with what the articles derive between")
  func order() {
    let ledger = given(
      Typed.fact("treaty.withdrawal-notified", "AAA", "2013-01-15"),
      Typed.fact("treaty.provisionally-applied", "AAA", "2011-03-10"), Self.ratified,
      Typed.fact("treaty.signed", "BBB", "2009-01-01"),
      Typed.fact("treaty.signed", "AAA", "2008-12-03"))
    #expect(
      story(ledger, "2013-12-31") == [
        "2008-12-03 signed",
        "2011-03-10 declared provisional application of Article 1",
        "2011-03-10 deposited its instrument of ratification",
        "*2011-09-01 the Convention enters into force (Article 17)",
        "*2011-09-01 its provisional application ends (Article 18)",
        "*2012-02-28 its initial report falls due (Article 7(1))",
        "2013-01-15 its instrument of withdrawal was received",
        "*2013-07-15 its withdrawal takes effect (Article 20(3))",
      ])
    #expect(story(ledger, "2011-08-31").count == 3)
  }

  @Test("A report that lapses before its day never falls due")
  func lapsed() {
    let ledger = given(
      Self.ratified, Typed.fact("treaty.withdrawal-notified", "AAA", "2011-06-01"))
    #expect(!story(ledger, "2013-01-01").contains { $0.contains("falls due") })
  }

  @Test("What was not known yet is no part of the story")
  func known() {
    let ledger = given(Typed.fact("treaty.signed", "AAA", "2008-12-03", known: "2012-01-01"))
    #expect(story(ledger, "2013-01-01", knownBy: "2011-12-31") == [])
    #expect(story(ledger, "2013-01-01", knownBy: "2012-01-01") == ["2008-12-03 signed"])
  }

  @Test(
    "Every kind of fact is told with its payload",
    arguments: [
      (
        "report.submitted", #"{"report":"initial","dated":"2011-01-05","posted":"2011-02"}"#,
        "initial Article 7 report received, dated 2011-01-05, posted 2011-02"
      ),
      (
        "report.submitted", #"{"report":"annual","year":2010,"voluntary":true}"#,
        "voluntary annual Article 7 report for 2010 received"
      ),
      (
        "report.outstanding", #"{"report":"annual","year":2010,"day":"2011-05-02"}"#,
        "annual Article 7 report for 2010 not received by 2011-05-02"
      ),
      (
        "adherence.announced", #"{"act":"accession","stage":"underway","expected":"2012"}"#,
        "accession said to be underway, expected 2012"
      ),
      (
        "meeting.attended", #"{"meeting":"2msp","capacity":"not-in-force"}"#,
        "took part in the Second Meeting as a State party not yet in force"
      ),
      (
        "meeting.attended", #"{"meeting":"2msp","capacity":"observer","inferred":true}"#,
        "took part in the Second Meeting as an observer (date inferred)"
      ),
      (
        "treaty.accepted", #"{"declared":"2011-09-13"}"#,
        "deposited its instrument of acceptance (told 2011-09-13)"
      ),
    ])
  func telling(type: String, data: String, told: String) {
    let ledger = given(Typed.fact(type, "AAA", "2011-05-02", data))
    #expect(entries(ledger, "2011-05-02").map(\.what) == [told])
  }

  @Test("Every event type about a State has a clause of its own")
  func everyType() {
    for type in EventType.allCases where type.state == .required {
      let ledger = given(Typed.fact(type.name, "AAA", "2011-05-02", type.declaration.example))
      let told = entries(ledger, "2011-05-02").compactMap { $0.event == nil ? nil : $0.what }
      #expect(told.count == 1)
      #expect(!told.contains(type.name))
    }
  }

  @Test("A date that another source overrules stays in the story as disputed")
  func disputed() {
    let ledger = given(
      Typed.fact("treaty.signed", "AAA", "2008-12-03"),
      Typed.fact("treaty.signed", "AAA", "2009-01-15", from: "press"))
    #expect(entries(ledger, "2013-01-01").map(\.isDisputed) == [false, true])
  }

  @Test("Of two kinds of consent on record the one that is not believed is disputed")
  func otherConsent() {
    let ledger = given(
      Self.ratified, Typed.fact("treaty.ratified", "AAA", "2011-03-10", from: "monitor"),
      Typed.fact("treaty.acceded", "AAA", "2011-03-10", from: "press"))
    let disputed = entries(ledger, "2011-03-10").filter(\.isDisputed)
    #expect(disputed.map(\.what) == ["deposited its instrument of accession"])
  }

  @Test("A corrected line says so, and what it stands on now")
  func corrected() throws {
    let ledger = given(
      Typed.fact("treaty.signed", "AAA", "2008-12-04"),
      Typed.correction(of: first, to: Typed.fact("treaty.signed", "AAA", "2008-12-03")))
    let entry = try #require(entries(ledger, "2013-01-01").first)
    #expect(entry.isCorrected)
    #expect(entry.on == DateRange(day("2008-12-03")))
    #expect(entry.event?.seq == first)
    #expect(entry.event?.statedAt == first + 1)
    #expect(entries(ledger, "2013-01-01", at: first).map(\.isCorrected) == [false])
  }

  @Test("A retracted line stays in the story, marked, and derives nothing")
  func retracted() throws {
    let ledger = given(Self.ratified, Typed.retraction(of: first))
    let entry = try #require(entries(ledger, "2013-01-01").first)
    #expect(entries(ledger, "2013-01-01").count == 1)
    #expect(entry.retraction?.seq == first + 1)
    #expect(entries(ledger, "2013-01-01", at: first).first?.retraction == nil)
  }

  @Test("A retraction that is itself retracted leaves no mark")
  func restored() {
    let ledger = given(
      Self.ratified, Typed.retraction(of: first), Typed.retraction(of: first + 1))
    #expect(entries(ledger, "2011-03-10").map { $0.retraction == nil } == [true])
  }
}
