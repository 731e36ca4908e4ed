import Convention
import EventLog
import TestSupport
import Testing

@Suite("Where an initial report stands") struct ReportStatusTests {
  // In force for AAA on 2011-09-01, so that the report is due on 2012-02-28.
  private static let ratified = Typed.fact("treaty.ratified", "AAA", "2011-03-10")
  private static func submitted(_ on: String) -> String {
    Typed.fact("report.submitted", "AAA", on, #"{"report":"initial"}"#)
  }
  private static func outstanding(_ day: String) -> String {
    Typed.fact("report.outstanding", "AAA", day, #"{"report":"initial","day":"\#(day)"}"#)
  }

  @Test(
    "A due day is still in time, and absence of a report is neither yes nor no",
    arguments: [
      ([], "2011-03-09", nil), ([], "2011-03-10", .open), ([], "2012-02-28", .open),
      ([], "2012-02-29", .unknown), ([outstanding("2012-06-29")], "2012-02-28", .open),
      ([outstanding("2012-06-29")], "2012-02-29", .overdue),
      ([outstanding("2012-06-29")], "2012-06-29", .overdue),
      ([outstanding("2012-06-29")], "2012-06-30", .missing),
      ([submitted("2012-02-28")], "2012-02-27", .open),
      ([submitted("2012-02-28")], "2012-02-28", .met),
      ([submitted("2012-02-29")], "2012-02-29", .metLate),
      ([submitted("2012-03-10")], "2012-03-09", .overdue),
      ([submitted("2012")], "2012-12-31", .received),
    ] as [([String], String, DeadlineStatus?)])
  func status(events: [String], on: String, status: DeadlineStatus?) {
    let record = given([Self.ratified] + events).state(on).record(.aaa)
    #expect(record.initialDuty(on: day(on))?.status == status)
  }

  @Test("A report its source calls voluntary does not fulfil the duty")
  func voluntary() {
    let record = given(
      Self.ratified,
      Typed.fact(
        "report.submitted", "AAA", "2011-04-01", #"{"report":"initial","voluntary":true}"#)
    ).state("2012-03-01").record(.aaa)
    #expect(record.initialReport == nil)
    #expect(record.voluntaryReports(covering: nil).count == 1)
    #expect(record.initialDuty(on: day("2012-03-01"))?.status == .unknown)
  }

  @Test("The report of a State that left before the due day has lapsed")
  func lapsed() {
    let record = given(
      Self.ratified, Typed.fact("treaty.withdrawal-notified", "AAA", "2011-06-01")
    ).state("2013-01-01").record(.aaa)
    #expect(record.isInitialDue(by: day("2013-01-01")) == .no)
    #expect(record.initialDuty(on: day("2013-01-01"))?.status == .lapsed)
  }
}
