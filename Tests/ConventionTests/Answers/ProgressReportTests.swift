import Convention
import EventLog
import TestSupport
import Testing

@Suite("A progress report as of any date") struct ProgressReportTests {
  private static let ledger = given(
    Typed.fact("treaty.ratified", "AAA", "2010-03-10"),
    Typed.fact("treaty.ratified", "BBB", "2012-01-10"),
    Typed.fact("stockpile.declared", "AAA", "2011-01-27"))

  private static func report(_ asOf: String) throws -> ProgressReport {
    try ledger.progressReport(
      Axes(asOf: day(asOf), knownBy: day("2020-01-01")))
  }

  /// The answers of a report in order, as `measure = STATES`.
  private static func answers(_ asOf: String) throws -> [String] {
    try report(asOf).pieces.flatMap { piece -> [String] in
      piece.spans.compactMap { span in
        guard case .count(let measure, let answer) = span else { return nil }
        return "\(measure) = \(answer.states.map(\.description).joined(separator: " "))"
      }
    }
  }

  @Test("Measures are asked on the day, since the last meeting that had closed")
  func asked() throws {
    let answers = try Self.answers("2012-06-29")
    #expect(answers.contains("parties = AAA BBB"))
    #expect(answers.contains("joined(since: 2msp) = BBB"))
    #expect(answers.contains("article3.outstanding = AAA"))
    #expect(try Self.report("2012-09-14").lastMeeting?.id == "3msp")
    #expect(try Self.report("2012-09-13").lastMeeting?.id == "2msp")
  }

  @Test("Before the first meeting nothing is asked since one")
  func beforeMeetings() throws {
    let report = try Self.report("2011-01-01")
    #expect(report.lastMeeting == nil)
    #expect(try Self.answers("2011-01-01").allSatisfy { !$0.contains("since") })
  }

  @Test("Every theme says how far its facts reach, or that there are none")
  func reach() throws {
    let reached = try Self.report("2012-06-29").pieces.flatMap { piece -> [Coverage.OfTheme] in
      piece.spans.compactMap { if case .reach(let theme) = $0 { theme } else { nil } }
    }
    #expect(Set(reached.map(\.theme)) == Set(Theme.allCases))
    #expect(reached.first { $0.theme == .stockpileDestruction }?.reach?.last == day("2011-01-27"))
    #expect(reached.first { $0.theme == .gender }?.reach == nil)
  }
}
