import EventLog
import Testing

@testable import Convention

@Suite("Articles 3 and 4: deadlines and extensions") struct DeadlineTests: DateCases {
  @Test(
    "Stockpiles are due eight years after entry into force, areas ten, same day and month",
    arguments: [
      ("2010-08-01", "2018-08-01", "2020-08-01"), ("2011-03-01", "2019-03-01", "2021-03-01"),
      ("2015-11-01", "2023-11-01", "2025-11-01"), ("2013-01-01", "2021-01-01", "2023-01-01"),
    ])
  func periods(entry: String, destruction: String, clearance: String) throws {
    let entry = try day(entry)
    #expect(Article3.destructionDue(entryIntoForce: entry) == (try day(destruction)))
    #expect(Article4.clearanceDue(entryIntoForce: entry) == (try day(clearance)))
    #expect(
      Article3.deadline(entryIntoForce: DateRange(entry)).current.day == (try day(destruction)))
    #expect(Article4.deadline(entryIntoForce: DateRange(entry)).current.day == (try day(clearance)))
  }

  @Test("Later contamination has ten years from the end of hostilities, and none while they last")
  func hostilities() throws {
    #expect(
      Article4.clearanceDue(hostilitiesEnded: try day("2021-06-05")) == (try day("2031-06-05")))
    let going = DateRange(earliest: try day("2021-06-05"), latest: nil)
    #expect(
      Article4.deadline(hostilitiesEnded: going).current
        == DateRange(earliest: try day("2031-06-05"), latest: nil))
  }

  @Test("What was retained in a year is reported by 30 April of the next")
  func retained() throws {
    #expect(Article3.retentionReportDue(covering: 2015) == (try day("2016-04-30")))
  }

  @Test("Without a decision the old deadline runs out")
  func pending() throws {
    var deadline = Article4.deadline(entryIntoForce: try range("2010-08-01"))
    deadline.extensions = [
      DeadlineExtension(requested: try range("2019-01-15"), outcome: .pending),
      DeadlineExtension(requested: nil, outcome: .refused(on: try range("2019-09-04"))),
    ]
    #expect(deadline.current == deadline.original)
    #expect(deadline.current(asOf: try day("2025-01-01")).day == (try day("2020-08-01")))
    #expect(deadline.irregularities.isEmpty)
  }

  @Test(
    "Each decision moves the deadline from its day on",
    arguments: [
      ("2019-09-01", "2020-08-01"), ("2019-09-02", "2020-08-01/2025-08-01"),
      ("2019-09-04", "2025-08-01"), ("2024-09-12", "2025-08-01"), ("2024-09-13", "2030-08-01"),
    ])
  func renewed(asOf: String, expected: String) throws {
    var deadline = Article4.deadline(entryIntoForce: try range("2010-08-01"))
    deadline.extensions = [
      DeadlineExtension(
        requested: try range("2019-01-15"),
        outcome: .granted(
          on: try range("2019-09-02/2019-09-04"), until: try range("2025-08-01"), months: nil)),
      DeadlineExtension(
        requested: nil, outcome: .granted(on: try range("2024-09-13"), until: nil, months: 60)),
    ]
    #expect(deadline.current(asOf: try day(asOf)).description == expected)
    #expect(deadline.current.day == (try day("2030-08-01")))
    #expect(deadline.irregularities.isEmpty)
  }

  @Test("A printed date decides over a printed length, and neither leaves all that is allowed")
  func printed() throws {
    let old = try range("2022-10-01")
    let granted = try range("2022-09-02")
    func due(_ until: String?, _ months: Int?) throws -> String {
      DeadlineExtension(
        requested: nil,
        outcome: .granted(on: granted, until: try range(ifAny: until), months: months)
      ).due(after: old, longestYears: Article3.longestExtensionYears).description
    }
    #expect(try due("2023-12-31", 15) == "2023-12-31")
    #expect(try due(nil, 15) == "2024-01-01")
    #expect(try due("2024", nil) == "2024-01-01/2024-12-31")
    #expect(try due(nil, nil) == "2022-10-01/2026-10-01")
  }

  @Test(
    "More than the article allows, or less than before, is an irregularity",
    arguments: [
      ("2022-08-01", true), ("2022-08-02", false), ("2022", true), ("2018-08-01", false),
      ("2017", false), ("2018-08-02", true),
    ])
  func irregularity(until: String, isRegular: Bool) throws {
    var deadline = Article3.deadline(entryIntoForce: try range("2010-08-01"))
    deadline.extensions = [
      DeadlineExtension(
        requested: nil,
        outcome: .granted(on: try range("2017-09-06"), until: try range(ifAny: until), months: nil))
    ]
    #expect(deadline.irregularities.isEmpty == isRegular)
  }

  @Test("A request is due nine months before the last meeting that opens before the deadline")
  func requestDue() throws {
    let openings = try ["2019-09-02", "2018-09-03", "2020-11-25"].map(day)
    func due(_ deadline: String) throws -> Day? {
      DeadlineExtension.requestDue(deadline: try day(deadline), openings: openings)
    }
    #expect(try due("2020-08-01") == (try day("2018-12-02")))
    #expect(try due("2019-09-02") == (try day("2017-12-03")))
    #expect(try due("2019-09-03") == (try day("2018-12-02")))
    #expect(try due("2018-09-03") == nil)
    // More than a year after the last meeting known another one may come before.
    #expect(try due("2021-11-24") == (try day("2020-02-25")))
    #expect(try due("2021-11-25") == nil)
  }

  @Test("Compliance is declared to the next meeting that opens")
  func declaration() throws {
    let meetings = [
      try day("2021-09-20")...(try day("2021-09-21")),
      try day("2020-11-25")...(try day("2020-11-27")),
    ]
    func due(_ completed: String) throws -> Day? {
      Article4.declarationDue(completed: try day(completed), meetings: meetings)
    }
    #expect(try due("2020-07-10") == (try day("2020-11-27")))
    #expect(try due("2020-11-25") == (try day("2021-09-21")))
    #expect(try due("2021-09-20") == nil)
  }
}
