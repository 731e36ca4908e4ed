import Convention
import EventLog
import TestSupport
import Testing

@Suite("One measure through time") struct SeriesTests {
  private static let ledger = given(
    Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
    Typed.fact("treaty.ratified", "BBB", "2012-06-29", known: "2013-01-01"),
    Typed.figure("1", "1"), Typed.measured("1", #"{"name":"parties"}"#))

  private static let basis = Axes(asOf: day("2020-01-01"), knownBy: day("2020-01-01"))

  @Test("At the reports' cut-offs: what was printed, what could be known, what is known")
  func cutoffs() throws {
    let book = FigureBook(Self.ledger)
    let series = try Self.ledger.series(Measure("parties"), Self.basis, book: book)
    let point = try #require(series.points.first)
    #expect(series.points.count == 1)
    #expect(point.asOf == day("2012-06-29"))
    #expect(point.published.map(\.id) == ["report/1"])
    #expect(point.then?.states == [.aaa])
    #expect(point.now.states == [.aaa, .bbb])
  }

  @Test("The window of a series is each report's own, and a report without one is passed over")
  func period() throws {
    let window = Typed.line(
      "window.registered",
      #"{"id":"report-period","name":"p","from":"2012-01-01","to":"2012-06-29"}"#, at: "w")
    let lines = [
      Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
      Typed.fact("treaty.ratified", "BBB", "2012-03-01"), Typed.figure("1", "1"),
    ]
    func series(_ lines: [String]) throws -> Series {
      let ledger = given(lines)
      return try ledger.series(
        Measure("and(of: [parties, joined(window: period)])"),
        Axes(asOf: day("2020-01-01"), knownBy: day("2020-01-01")),
        book: FigureBook(ledger))
    }
    let measured = Typed.measured(
      "1", #"{"name":"and","of":[{"name":"parties"},{"name":"joined","window":"report-period"}]}"#)
    let point = try #require(try series([window] + lines + [measured]).points.first)
    #expect(point.now.states.map(\.description) == ["BBB"])
    #expect(point.published.map(\.id) == ["report/1"])
    #expect(try series(lines).points.isEmpty)
  }

  @Test(
    "On days of equal distance, a month's last day where it has no such day",
    arguments: [
      (Series.Step.year, "2010-03-09", "2012-03-09", ["2010-03-09", "2011-03-09", "2012-03-09"]),
      (.month, "2012-01-31", "2012-03-31", ["2012-01-31", "2012-02-29", "2012-03-31"]),
      (.day, "2012-02-28", "2012-02-29", ["2012-02-28", "2012-02-29"]),
      (.day, "2012-02-29", "2012-02-28", []),
    ])
  func steps(step: Series.Step, from: String, to: String, days: [String]) throws {
    let series = try Self.ledger.series(
      Measure("parties"), Self.basis, from: day(from), to: day(to), every: step)
    #expect(series.points.map(\.asOf.description) == days)
  }
}
