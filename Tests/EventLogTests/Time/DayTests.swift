import EventLog
import Testing

@Suite("Day") struct DayTests {
  @Test(
    "A day counts from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ] as [(String, Int32)])
  func number(text: String, number: Int32) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test("Each day of four centuries follows the one before and comes back from its date")
  func succession() throws {
    var day = try #require(Day(1800, 1, 1))
    let last = try #require(Day(2200, 1, 1))
    while day < last {
      let (year, month, date) = day.components
      #expect(Day(year, month, date) == day)
      let next = day + 1
      let isSameMonth = next.month == month && next.day == date + 1
      #expect(isSameMonth || (next.day == 1 && date == Day.daysInMonth(year, month)))
      day = next
    }
    #expect(last - Day(1800, 1, 1)! == 146_097)
  }

  @Test(
    "What is no day of the calendar is refused",
    arguments: [
      "2011-02-29", "1900-02-29", "2011-00-01", "2011-13-01", "2011-04-31", "2011-01-00",
      "0000-01-01", "2011-1-01", "20110101", "2011-01-01Z", " 2011-01-01", "+011-01-01",
      "２011-01-01", "2011/01/01", "",
    ])
  func impossible(text: String) { #expect(Day(text) == nil) }

  @Test(
    "Months later means the same day, or the month's last where it has fewer",
    arguments: [
      ("2011-01-31", 1, "2011-02-28"), ("2012-01-31", 1, "2012-02-29"),
      ("2011-08-31", 6, "2012-02-29"), ("2011-03-15", -3, "2010-12-15"),
      ("2011-12-01", 1, "2012-01-01"), ("2012-02-29", 12, "2013-02-28"),
      ("2012-02-29", 48, "2016-02-29"),
    ])
  func months(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(start)).adding(months: months).description == end)
  }

  @Test(
    "Days are added and taken across the ends of months and years",
    arguments: [
      ("2011-12-31", 1, "2012-01-01"), ("2012-02-28", 1, "2012-02-29"),
      ("2011-02-28", 1, "2011-03-01"), ("2011-01-01", -1, "2010-12-31"),
    ])
  func days(start: String, days: Int, end: String) throws {
    let day = try #require(Day(start))
    #expect((day + days).description == end)
    #expect((day + days) - day == days)
    #expect((day + days) - days == day)
  }
}

@Suite("Instant") struct InstantTests {
  @Test(
    "A moment has one text form",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
      ("2026-11-21T09:00:00Z", 1_795_251_600), ("0001-01-01T00:00:00Z", -62_135_596_800),
    ] as [(String, Int64)])
  func text(text: String, seconds: Int64) throws {
    #expect(try #require(Instant(text)).seconds == seconds)
    #expect(Instant(seconds: seconds).description == text)
    #expect(Instant(seconds: seconds).day.description == String(text.prefix(10)))
  }

  @Test(
    "No other form of RFC 3339 is read",
    arguments: [
      "2026-11-21T09:00:00+00:00", "2026-11-21t09:00:00z", "2026-11-21 09:00:00Z",
      "2026-11-21T09:00:00.5Z", "2026-11-21T24:00:00Z", "2026-11-21T23:60:00Z",
      "2026-12-31T23:59:60Z", "2026-02-30T00:00:00Z", "2026-11-21T09:00Z", "2026-11-21", "",
    ])
  func refused(text: String) { #expect(Instant(text) == nil) }
}
