/// A calendar day (proleptic Gregorian), held as days since 1970-01-01.
///
///     Day(2012, 6, 29)!.description        // "2012-06-29"
///     Day(2016, 10, 1)! + 180              // 2017-03-30
///
/// Years run from 1 to 9999, the range of ISO 8601's four-digit form.
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before it.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// A day after everything: what is known by it is all that is known.
  package static let farFuture = Day(number: .max)

  /// A day before everything.
  package static let farPast = Day(number: .min)

  /// The day of a calendar date; nil when no such date exists.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.daysInMonth(year, month)).contains(day)
    else { return nil }
    number = Day.number(year, month, day)
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// Reads the bytes in a range as `YYYY-MM-DD` and nothing else.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let start = range.lowerBound
    guard range.count == 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"), let year = Day.digits(bytes[start..<start + 4]),
      let month = Day.digits(bytes[start + 5..<start + 7]),
      let day = Day.digits(bytes[start + 8..<start + 10])
    else { return nil }
    self.init(year, month, day)
  }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

  /// Days from `b` to `a`.
  package static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// Year, month and day of the month.
  package var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The same day of the month so many months later; the month's last day where it has fewer.
  package func adding(months: Int) -> Day {
    let (year, month, day) = components
    let index = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let last = Day.daysInMonth(newYear, newMonth)
    return Day(number: Day.number(newYear, newMonth, min(day, last)))
  }

  /// The same day and month so many years later; 28 February for a 29th that does not exist.
  package func adding(years: Int) -> Day { adding(months: years * 12) }

  package static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    // days_from_civil, the inverse of the above.
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = components
    // Days beyond the calendar are bounds, never dates of the log.
    guard (1...9999).contains(year) else { return year > 0 ? "the far future" : "the far past" }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    func append(_ value: Int, _ width: Int) {
      var unit = width == 4 ? 1000 : 10
      while unit > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(value / unit % 10))
        unit /= 10
      }
    }
    append(year, 4)
    bytes.append(UInt8(ascii: "-"))
    append(month, 2)
    bytes.append(UInt8(ascii: "-"))
    append(day, 2)
    return String(decoding: bytes, as: UTF8.self)
  }
}
