import Convention
import EventLog

/// Days along a picture.
struct TimeScale {
  let from: Day
  let to: Day
  /// Where the first and the last day stand.
  let left: Double
  let right: Double

  func x(_ day: Day) -> Double {
    let share = Double(min(max(day, from), to) - from) / Double(max(1, to - from))
    return left + share * (right - left)
  }

  /// The first days of years, as far apart as their labels ask, and how each is called.
  ///
  /// A span of two years or less is divided by months.
  func ticks(size: Double = TextMeasure.size) -> [(day: Day, label: String)] {
    let years = (from.year...to.year).map { Day.date($0, 1, 1) }.filter { from <= $0 && $0 <= to }
    let days = years.count > 2 ? years : months
    let label: (Day) -> String = { day in
      String(day.description.prefix(years.count > 2 ? 4 : 7))
    }
    let room = TextMeasure.width(years.count > 2 ? "2000" : "2000-10", size: size) + 14
    let most = max(1, Int((right - left) / room))
    let step = [1, 2, 3, 5, 6, 10, 12, 20, 50, 100].first { days.count <= most * $0 } ?? days.count
    return days.enumerated().filter { index, day in
      years.count > 2 ? day.year % step == 0 : index % step == 0
    }.map { ($0.element, label($0.element)) }
  }

  private var months: [Day] {
    var days: [Day] = []
    var day = Day.date(from.year, 1, 1)
    while day <= to {
      if from <= day { days.append(day) }
      day = day.adding(months: 1)
    }
    return days
  }
}

/// Numbers up a picture, from zero or from the least of them where that lies below.
struct ValueScale {
  let low: Double
  let high: Double
  let step: Double
  /// Where the least and the greatest value stand.
  let bottom: Double
  let top: Double

  /// - Parameter values: what has to fit.
  init(_ values: [Double], bottom: Double, top: Double) {
    let least = min(0, values.min() ?? 0)
    let most = max(values.max() ?? 0, least + 1)
    let wanted = (most - least) / 6
    var unit = 1.0
    while unit * 10 <= wanted { unit *= 10 }
    step = max(1, [1.0, 2, 5, 10].map { $0 * unit }.first { $0 >= wanted } ?? unit * 10)
    low = (least / step).rounded(.down) * step
    high = (most / step).rounded(.up) * step
    self.bottom = bottom
    self.top = top
  }

  func y(_ value: Double) -> Double { bottom - (value - low) / (high - low) * (bottom - top) }

  var ticks: [Double] {
    (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step }
  }

  /// A tick's label.
  static func label(_ value: Double) -> String {
    let whole = Int(value.rounded())
    let digits = String(abs(whole))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return (whole < 0 ? "-" : "") + text
  }
}

extension Fraction {
  /// As a length is reckoned with.
  var double: Double { Double(numerator) / Double(denominator) }
}
