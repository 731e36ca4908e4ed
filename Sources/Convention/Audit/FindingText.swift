import EventLog

/// The words of a finding, in which a value is looked for.
struct FindingText {
  private let words: Set<String>
  private let text: String

  init(_ text: String) {
    self.text = text
    words = Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
        .map { String($0.hasSuffix(".") ? $0.dropLast() : $0) })
  }

  /// Whether it says a value as answers print it: a number in digits or words, also rounded to whole
  /// ones; a date as in the log or in words, or its year.
  func says(_ value: String) -> Bool {
    if words.contains(value) || text.contains(value) { return true }
    if let number = Double(value) {
      let rounded = Int(number.rounded())
      return [Int(number), rounded].contains(where: says) || saysShare(number)
    }
    return value.split { $0 == "," || $0 == "/" || $0 == " " }.contains { date in
      dateForms(date).contains { text.contains($0) }
    }
  }

  private func says(_ whole: Int) -> Bool {
    words.contains(String(whole)) || NumberWords.spelled(whole).map(saysWord) ?? false
  }

  /// Whether it says two numbers of which one is that percentage of the other: "five of thirteen".
  private func saysShare(_ percent: Double) -> Bool {
    guard percent != percent.rounded() || percent > 1 else { return false }
    let numbers = (1...150).filter(says)
    return numbers.contains { part in
      numbers.contains { whole in
        part < whole && abs(100 * Double(part) / Double(whole) - percent) < 0.006
      }
    }
  }

  private func saysWord(_ word: String) -> Bool {
    words.contains(word) || word == "0" || text.lowercased().contains(word + " ")
  }

  /// `2011-03-30` as the log spells it, as `30 March 2011` and as `March 2011`; `2011-03` likewise.
  private func dateForms(_ date: Substring) -> [String] {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, year > 1000 else { return [] }
    let month = parts.dropFirst().first.flatMap { NumberWords.month($0) }
    let day = parts.dropFirst(2).first
    let full = month.map { "\($0) \(year)" }
    return [String(date)]
      + [day.flatMap { day in month.map { "\(day) \($0)" } }, full, String(year)]
      .compactMap(\.self)
  }
}

/// Numbers and months in words.
enum NumberWords {
  private static let small = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A whole number below a hundred in words; nil above. No thing at all is `none`.
  static func spelled(_ number: Int) -> String? {
    switch number {
    case 0..<20: small[number]
    case 20..<100:
      tens[number / 10 - 2] + (number % 10 == 0 ? "" : "-" + small[number % 10])
    default: nil
    }
  }

  /// The name of a month, from 1; nil for any other number.
  static func month(_ number: Int) -> String? {
    months.indices.contains(number - 1) ? months[number - 1] : nil
  }
}
