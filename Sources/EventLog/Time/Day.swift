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
    self.init(bytes.span, 0..<bytes.count)
  }

  /// Reads the bytes in a range as `YYYY-MM-DD` and nothing else.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count == 10, let digits = Day.digits(bytes, range.lowerBound) else { return nil }
    self.init(digits.year, digits.month, digits.day)
  }

  /// The numbers in ten bytes of the form `YYYY-MM-DD`; nil where they have another.
  @inline(__always)
  private static func digits(
    _ bytes: Span<UInt8>, _ start: Int
  ) -> (year: Int, month: Int, day: Int)? {
    // Eight bytes `YYYY-MM-` and two `DD`. What remains once the right byte of each place is taken
    // off is 0 for a dash and 0 to 9 for a digit; the sum lifts anything above to its highest bit.
    let front = bytes.word(start) ^ 0x2D30_302D_3030_3030
    let back = bytes.word(start &+ 8) & 0xFFFF ^ 0x3030
    let wrong = (front &+ 0x7F76_767F_7676_7676) | front | (back &+ 0x7676) | back
    guard wrong & UInt64.highBits == 0 else { return nil }
    func digit(_ word: UInt64, _ place: UInt64) -> Int {
      Int(truncatingIfNeeded: word &>> (place &* 8) & 0xFF)
    }
    return (
      digit(front, 0) &* 1000 &+ digit(front, 1) &* 100 &+ digit(front, 2) &* 10
        &+ digit(front, 3), digit(front, 5) &* 10 &+ digit(front, 6),
      digit(back, 0) &* 10 &+ digit(back, 1)
    )
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

  /// The days from 1970-01-01 to a date.
  ///
  /// - Precondition: the year does not lie before the year 0.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    // days_from_civil, the inverse of the above: years begin in March. Unsigned and unchecked, as
    // the parts of a date are small; a log has millions of them.
    precondition(year >= 0, "The calendar begins with the year 1")
    let isEarly = month <= 2
    let y = UInt32(truncatingIfNeeded: isEarly ? year &- 1 &+ 400 : year &+ 400)
    let shifted = UInt32(truncatingIfNeeded: isEarly ? month &+ 9 : month &- 3)
    let dayOfYear = (153 &* shifted &+ 2) / 5 &+ UInt32(truncatingIfNeeded: day) &- 1
    let days = y &* 365 &+ y / 4 &- y / 100 &+ y / 400 &+ dayOfYear
    return Int32(bitPattern: days &- 719_468 &- 146_097)
  }

  /// The number that so many decimal digits are; nil where another byte stands among them.
  static func digits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      let digit = bytes.byte(index) &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
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
