import EventLog

/// The forms a date may be written in: as precise as its source.
enum DateForm {
  case day, month, year
  case days, months, years, yearToMonth, yearToDay, monthToDay, dayToMonth
  case openDay, openMonth, openYear

  /// One of them, each as often as it is met with.
  static func any(_ draw: inout Draw) -> DateForm {
    switch draw.below(100) {
    case 0..<42: .day
    case 42..<64: .days
    case 64..<80: .openDay
    case 80..<86: .month
    case 86..<90: .year
    default:
      draw.one(of: [
        .months, .years, .yearToMonth, .yearToDay, .monthToDay, .dayToMonth, .openMonth, .openYear,
      ])
    }
  }
}

extension Composer {
  /// Writes a date that a day lies in.
  ///
  /// - Parameter limit: no day of it is later, unless it is in the same month or year.
  /// - Returns: whether it is wider than a year's part: an interval, or open.
  mutating func writeDate(_ form: DateForm, around day: Day, until limit: Day) -> Bool {
    text.raw("\"")
    defer { text.raw("\"") }
    let (from, to) = (day - 1 - draw.below(400), min(day + draw.below(200), limit))
    switch form {
    case .day: text.day(day)
    case .month: text.day(day, .month)
    case .year: text.day(day, .year)
    case .days: interval(from, .day, to, .day)
    case .months: interval(from - 31, .month, to, .month)
    case .years: interval(from - 366, .year, to, .year)
    case .yearToMonth: interval(from, .year, to, .month)
    case .yearToDay: interval(from, .year, to, .day)
    case .monthToDay: interval(from, .month, to, .day)
    case .dayToMonth: interval(from, .day, to, .month)
    case .openDay: open(to, .day)
    case .openMonth: open(to, .month)
    case .openYear: open(to, .year)
    }
    switch form {
    case .day, .month, .year: return false
    default: return true
    }
  }

  private mutating func interval(
    _ from: Day, _ fine: LineText.Precision, _ to: Day, _ coarse: LineText.Precision
  ) {
    text.day(from, fine)
    text.raw("/")
    text.day(to, coarse)
  }

  private mutating func open(_ to: Day, _ precision: LineText.Precision) {
    text.raw("../")
    text.day(to, precision)
  }
}
