import Convention
import EventLog

/// Numbers, dates and lists as a sentence has them.
enum English {
  /// A whole number in words, `forty-two`; nil below 0 and from 1,000 on.
  static func words(_ number: Int) -> String? {
    guard (0..<1_000).contains(number) else { return nil }
    if number < small.count { return small[number] }
    if number < 100 {
      let ten = tens[number / 10 - 2]
      return number % 10 == 0 ? ten : "\(ten)-\(small[number % 10])"
    }
    let hundreds = "\(small[number / 100]) hundred"
    let rest = number % 100
    return rest == 0 ? hundreds : words(rest).map { "\(hundreds) and \($0)" }
  }

  /// A number in digits, its thousands parted by commas: `64,448`, `14.29`; a number of millions
  /// with at most one decimal as such, `68.2 million`.
  static func digits(_ number: Fraction) -> String {
    if let whole = number.integer, whole >= 1_000_000, whole.isMultiple(of: 100_000) {
      return digits(Fraction(whole / 100_000, over: 10)) + " million"
    }
    let parts = number.decimal.split(separator: ".", maxSplits: 1)
    let whole = parts.first.map(String.init) ?? ""
    let isNegative = whole.hasPrefix("-")
    var grouped = ""
    for (index, digit) in whole.drop(while: { $0 == "-" }).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { grouped = "," + grouped }
      grouped = String(digit) + grouped
    }
    return (isNegative ? "-" : "") + grouped + (parts.count == 2 ? "." + parts[1] : "")
  }

  /// A date as precisely as it was printed: `2012`, `June 2012`, `10 to 14 September 2012`.
  static func date(_ date: PartialDate) -> String {
    let ends = date.text.split(separator: "/").map(String.init)
    guard ends.count == 2 else { return part(date.text) }
    if ends[0] == ".." { return "by \(part(ends[1]))" }
    let (from, to) = (ends[0], ends[1])
    if from.count == 10, to.count == 10, from.prefix(7) == to.prefix(7) {
      return "\(dayOfMonth(from)) to \(part(to))"
    }
    if from.count >= 7, to.count == from.count, from.prefix(4) == to.prefix(4) {
      return "\(withoutYear(from)) to \(part(to))"
    }
    return "\(part(from)) to \(part(to))"
  }

  /// One day: `29 June 2012`.
  static func day(_ day: Day) -> String { part(day.description) }

  /// The day of each year: `30 April`.
  static func day(_ day: YearlyDay) -> String { "\(day.day) \(months[day.month - 1])" }

  /// The days on which something may have happened; a whole month or year by its name.
  static func range(_ range: DateRange) -> String {
    if let day = range.day { return English.day(day) }
    guard let to = range.latest else {
      return range.earliest.map { "on \(English.day($0)) or later" } ?? "on a day unknown"
    }
    guard let from = range.earliest else { return "by \(English.day(to))" }
    if from.month == 1, from.day == 1, to == Day(from.year, 12, 31) { return String(from.year) }
    if from.day == 1, from.year == to.year, from.month == to.month, (to + 1).day == 1 {
      return "\(months[from.month - 1]) \(from.year)"
    }
    return "between \(English.day(from)) and \(English.day(to))"
  }

  /// A State's name as it stands in a sentence: `the Netherlands`, `the Syrian Arab Republic`.
  static func articled(_ name: String) -> String {
    let takesArticle =
      articledNames.contains(name) || articledEnds.contains { name.hasSuffix($0) }
      || articledStarts.contains { name.hasPrefix($0) }
    return takesArticle && !name.hasPrefix("the ") ? "the " + name : name
  }

  private static let articledNames: Set<String> = [
    "Bahamas", "Comoros", "Congo", "Democratic Republic of the Congo", "Gambia", "Holy See",
    "Libyan Arab Jamahiriya", "Maldives", "Netherlands", "Niger", "Philippines", "Sudan",
  ]
  private static let articledStarts = [
    "Republic of ", "State of ", "United ", "Democratic People's ", "Lao People's ",
  ]
  private static let articledEnds = [
    " Republic", " Islands", " Federation", " Emirates", " States of America",
  ]

  /// A place as a sentence has it: `paragraph 12, footnote 1` of `para 12, fn 1`.
  static func place(_ place: String) -> String {
    place.split(separator: ", ").map { part in
      for (short, long) in shortPlaces where part.hasPrefix(short + " ") {
        return long + part.dropFirst(short.count)
      }
      return String(part)
    }.joined(separator: ", ")
  }

  private static let shortPlaces = [
    ("para", "paragraph"), ("paras", "paragraphs"), ("fn", "footnote"), ("fns", "footnotes"),
  ]

  /// `A`, `A and B`, `A, B and C`.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The text with a capital at its start.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func part(_ text: String) -> String {
    switch text.count {
    case 10: "\(withoutYear(text)) \(text.prefix(4))"
    case 7: "\(withoutYear(text)) \(text.prefix(4))"
    default: text
    }
  }

  /// `29 June` of a day, `June` of a month.
  private static func withoutYear(_ text: String) -> String {
    let month = Int(text.dropFirst(5).prefix(2)).map { months[$0 - 1] } ?? ""
    return text.count == 10 ? "\(dayOfMonth(text)) \(month)" : month
  }

  private static func dayOfMonth(_ text: String) -> String {
    Int(text.suffix(2)).map(String.init) ?? ""
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
