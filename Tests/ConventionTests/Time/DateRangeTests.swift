import EventLog
import Testing

@testable import Convention

@Suite("DateRange") struct DateRangeTests {
  @Test(
    "It has happened when its last possible day has come, and may have from its first",
    arguments: [
      ("2011-09-16", "2011-09-15", Truth.no),
      ("2011-09-16", "2011-09-16", .yes),
      ("2011", "2010-12-31", .no),
      ("2011", "2011-01-01", .maybe),
      ("2011", "2011-12-30", .maybe),
      ("2011", "2011-12-31", .yes),
      ("../2011-08-20", "1900-01-01", .maybe),
      ("../2011-08-20", "2011-08-20", .yes),
    ])
  func isBefore(date: String, day: String, expected: Truth) throws {
    let range = DateRange(try #require(PartialDate(date)))
    #expect(range.isBefore(try #require(Day(day))) == expected)
  }

  @Test("What is not known to have happened is never more than possible")
  func openEnd() throws {
    let start = try #require(Day(2011, 1, 1))
    #expect(DateRange(earliest: start, latest: nil).isBefore(start + 100_000) == .maybe)
    #expect(DateRange(earliest: start, latest: nil).isBefore(start - 1) == .no)
    #expect(DateRange(earliest: nil, latest: nil).isBefore(start) == .maybe)
  }

  @Test("A rule moves both ends and leaves an open one open")
  func map() throws {
    let moved = DateRange(try #require(PartialDate("../2011-08-20"))).map { $0 + 11 }
    #expect(moved == DateRange(earliest: nil, latest: Day(2011, 8, 31)))
    let month = DateRange(try #require(PartialDate("2011-08"))).map { $0.adding(years: 8) }
    #expect(month == DateRange(earliest: Day(2019, 8, 1), latest: Day(2019, 8, 31)))
  }

  @Test(
    "Two ranges share the days both allow",
    arguments: [
      ("2011", "2011-07/2012-06", "2011-07-01/2011-12-31"),
      ("2011", "2011-02-03", "2011-02-03"),
      ("../2011-08-20", "2011", "2011-01-01/2011-08-20"),
      ("../2011-08-20", "../2010", "../2010-12-31"),
      ("2011", "2012", nil),
    ])
  func intersection(a: String, b: String, expected: String?) throws {
    let first = DateRange(try #require(PartialDate(a)))
    let second = DateRange(try #require(PartialDate(b)))
    #expect(first.intersection(second)?.description == expected)
    #expect(second.intersection(first) == first.intersection(second))
  }

  @Test("Only a range of one day is that day")
  func day() throws {
    let day = try #require(Day(2016, 10, 1))
    #expect(DateRange(day).day == day)
    #expect(DateRange(earliest: day, latest: day + 1).day == nil)
    #expect(DateRange(earliest: nil, latest: nil).day == nil)
    #expect(DateRange(earliest: nil, latest: day).day == nil)
  }
}
