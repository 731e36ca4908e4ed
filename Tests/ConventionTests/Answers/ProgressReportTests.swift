import Convention
import EventLog
import TestSupport
import Testing

@Suite("A progress report as of any date") struct ProgressReportTests {
  private static func meeting(_ id: String, _ kind: String, _ first: String, _ last: String)
    -> String
  {
    Typed.line(
      "meeting.registered",
      #"{"id":"\#(id)","name":"\#(id)","kind":"\#(kind)","#
        + #""parts":[{"first":"\#(first)","last":"\#(last)"}]}"#, at: id)
  }

  private static let ledger = given(
    meeting("1msp", "meeting-of-states-parties", "2010-11-09", "2010-11-12"),
    meeting("1rc", "review-conference", "2015-09-07", "2015-09-11"),
    meeting("2rc", "review-conference", "2021-09-20", "2021-09-21"),
    Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
    Typed.fact("treaty.ratified", "BBB", "2012-01-10"),
    Typed.fact("treaty.withdrawal-notified", "BBB", "2014-09-06"),
    Typed.fact("stockpile.declared", "AAA", "2011-01-27"))

  private static func report(_ asOf: String) throws -> ProgressReport {
    try ledger.progressReport(Axes(asOf: day(asOf), knownBy: day("2024-01-01")))
  }

  /// The answers of a report in order, as `measure = STATES`.
  private static func answers(_ asOf: String) throws -> [String] {
    try report(asOf).sections.flatMap(\.rows).map { row in
      "\(row.measure) = \(row.answer.states.map(\.description).joined(separator: " "))"
    }
  }

  @Test("Measures are asked on the day, windows open with the last meeting before the last report")
  func asked() throws {
    let answers = try Self.answers("2012-06-29")
    #expect(answers.contains("parties = AAA BBB"))
    #expect(answers.contains("article3.outstanding = AAA"))
    #expect(try Self.report("2012-09-14").lastMeeting?.id == "3msp")
    #expect(try Self.report("2012-09-13").lastMeeting?.id == "2msp")
    // The document `report` reaches up to 29 June 2012.
    let later = try Self.report("2013-01-01")
    #expect(later.lastReport?.id == "report")
    #expect(later.since == day("2012-06-29"))
    #expect(later.frame.since?.id == "2msp")
  }

  @Test("Before the first meeting nothing is asked since one")
  func beforeMeetings() throws {
    let report = try Self.report("2010-06-01")
    #expect(report.lastMeeting == nil)
    #expect(report.since == Article15.opened)
    #expect(try Self.answers("2010-06-01").allSatisfy { !$0.contains("since") })
  }

  @Test(
    "Actions are numbered by the plan in force on the day",
    arguments: [
      ("2010-11-11", nil, nil), ("2010-11-12", ActionPlan.vientiane, "8"),
      ("2015-09-10", .vientiane, "8"), ("2015-09-11", .dubrovnik, "2.1"),
      ("2021-09-20", .dubrovnik, "2.1"), ("2021-09-21", .lausanne, "12"),
    ] as [(String, ActionPlan?, String?)])
  func plan(row: (day: String, plan: ActionPlan?, action: String?)) throws {
    let report = try Self.report(row.day)
    #expect(report.plan == row.plan)
    let stockpiles = try #require(report.sections.first { $0.section == .stockpiles })
    #expect(stockpiles.rows.first?.indicator.action(in: report.plan) == row.action)
  }

  @Test("What changed since the last report is told with names and dates, a withdrawal too")
  func changes() throws {
    let report = try Self.report("2014-12-31")
    let section = try #require(report.sections.first { $0.section == .universalization })
    let notice = try #require(section.changes.first { $0.name == "withdrawal-notified" })
    #expect(notice.cases.map(\.state.description) == ["BBB"])
    #expect(notice.cases.first?.on.day == day("2014-09-06"))
    #expect(section.changes.contains { $0.name == "ratified" } == false)
    #expect(report.withdrawalsToCome.map(\.state.description) == ["BBB"])
  }

  @Test("Of who has something to do, the last word and its day are told")
  func lastWords() throws {
    let report = try Self.report("2013-01-01")
    let section = try #require(report.sections.first { $0.section == .stockpiles })
    #expect(section.lastWords.map(\.duty.state.description) == ["AAA"])
    #expect(section.lastWords.first?.lastTold == day("2011-01-27"))
  }

  @Test("Deadlines that passed and that come within a year are told apart")
  func deadlines() throws {
    // Article 7(1): 180 days from 1 September 2010.
    let report = try Self.report("2010-12-31")
    #expect(report.coming.contains { $0.article == "7.1" && $0.due.day == day("2011-02-28") })
    // Article 3(2): eight years from 1 September 2010.
    #expect(try Self.report("2017-12-31").coming.contains { $0.article == "3.2" })
    #expect(try Self.report("2016-12-31").coming.contains { $0.article == "3.2" } == false)
  }

  @Test("Every theme says how far its facts reach, or that there are none")
  func reach() throws {
    let reached = try Self.report("2022-06-29").sections.flatMap(\.reach)
    #expect(Set(reached.map(\.theme)) == Set(Theme.allCases))
    #expect(reached.first { $0.theme == .stockpileDestruction }?.reach?.last == day("2011-01-27"))
    #expect(reached.first { $0.theme == .gender }?.reach == nil)
  }

  @Test("Every indicator asks a measure of its own that can be asked")
  func indicators() throws {
    let report = try Self.report("2022-06-29")
    let rows = report.sections.flatMap(\.rows)
    #expect(Set(rows.map(\.measure)).count == rows.count)
    #expect(rows.count > 40)
    #expect(Set(rows.map(\.indicator.text)).count == rows.count)
  }
}
