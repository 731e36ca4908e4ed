import Convention

/// What a passage prints that the ledger has to cite: States, dates, shares and numbers, in digits
/// or words.
///
///     SourceTokens("Seven of 15 States", names: names).found     // Seven, 15
///
/// Each kind is taken out of the text before the next is looked for, so that the day of a date is
/// no number besides.
struct SourceTokens {
  /// In the order of the kinds, each kind in the order of the text.
  private(set) var found: [(printed: String, token: PrintedToken)] = []
  private var text: String

  init(_ text: String, names: StateNames) {
    self.text = SourceTokens.withoutReferences(SourceTokens.plain(text))
    for (name, code) in names.take(from: &self.text) { found.append((name, .state(code))) }
    takeDates()
    takeShares()
    takeNumbers()
  }

  /// Takes out what a pattern matches, where it makes a token.
  private mutating func take<Output>(
    _ pattern: Regex<Output>, as token: (Output) -> PrintedToken?
  ) {
    var rest = ""
    var start = text.startIndex
    for match in text.matches(of: pattern) {
      guard let made = token(match.output) else { continue }
      found.append((String(text[match.range]), made))
      rest += text[start..<match.range.lowerBound] + " / "
      start = match.range.upperBound
    }
    text = rest + text[start...]
  }

  // MARK: - Dates

  private mutating func takeDates() {
    take(/\b\d\d:\d\d(?:-\d\d:\d\d)?\b/) { _ in .hours }
    take(
      #/
      \b(?<first>\d{1,2})(?:\s?[-–]\s?|\s(?:to|and)\s)(?<last>\d{1,2})
      \s(?<month>[A-Z][a-z]+)(?:\s(?<year>\d{4}))?\b
      /#
    ) {
      SourceTokens.date([$0.first, $0.last], $0.month, $0.year)
    }
    take(/\b(?<day>\d{1,2})\s(?<month>[A-Z][a-z]+)(?:\s(?<year>\d{4}))?\b/) {
      SourceTokens.date([$0.day], $0.month, $0.year)
    }
    take(/\b(?<month>[A-Z][a-z]+)\s(?<year>\d{4})\b/) {
      SourceTokens.date([nil], $0.month, $0.year)
    }
  }

  private static func date(
    _ days: [Substring?], _ month: Substring, _ year: Substring?
  ) -> PrintedToken? {
    guard let month = months.firstIndex(of: String(month)) else { return nil }
    return .date(
      days.map { day in
        PrintedToken.DatePart(
          year: year.flatMap { Int($0) }, month: month + 1, day: day.flatMap { Int($0) })
      })
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  // MARK: - Shares

  private mutating func takeShares() {
    // The first half of a year counts nothing.
    text.replace(/\b(?:first|second|latter)\s+half\b/.ignoresCase(), with: " / ")
    take(/\balmost all\b/.ignoresCase()) { _ in .share(.almostAll) }
    take(/\bmajority\b/.ignoresCase()) { _ in .share(.majority) }
    take(/\bhalf\b/.ignoresCase()) { _ in .share(.half) }
    // A third of them, one third; not a third challenge.
    take(
      #/
      \ba\s(?<part>third|quarter|fifth)\sof\b
      |\b(?<over>[A-Za-z]+)[\s\-](?<parts>third|quarter|fifth)s?\b
      /#
    ) {
      let over = $0.over.flatMap { NumberWord.value(of: $0) } ?? ($0.part == nil ? nil : 1)
      guard let over, let under = NumberWord.parts[$0.part ?? $0.parts ?? ""] else { return nil }
      return .percent(Fraction(100 * over, over: under))
    }
    take(/(?<number>[\d.,]*\d|[A-Za-z-]+)\s?(?:%|per\s?cent\b)/) {
      NumberWord.number($0.number).map { .percent($0) }
    }
  }

  // MARK: - Numbers

  private mutating func takeNumbers() {
    take(/\b(?<number>\d[\d.,]*|[A-Za-z-]+)\s(?<unit>hundred|thousand|million|billion)\b/) {
      guard let number = NumberWord.number($0.number), let unit = NumberWord.units[$0.unit] else {
        return nil
      }
      return .number(Fraction(number.numerator * unit, over: number.denominator))
    }
    take(/\b\d[\d.,]*\d\b|\b\d\b/) { NumberWord.number($0).map { .number($0) } }
    take(/\b[A-Za-z][A-Za-z-]*\b/) { NumberWord.number($0).map { .number($0) } }
  }
}
