import Convention

/// What a passage prints that the ledger has to cite: numbers, in digits or words, and names of
/// States.
struct SourceTokens {
  struct Number: Hashable {
    /// As printed.
    let word: String
    let value: Int
  }

  private(set) var numbers: [Number] = []
  /// As printed, with the code of the State.
  private(set) var states: [(name: String, code: StateCode)] = []

  init(_ text: String, names: StateNames) {
    var text = SourceTokens.stripped(text)
    (states, text) = names.taken(from: text)
    for word in text.split(whereSeparator: {
      !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "," && $0 != "."
    }) {
      if let number = SourceTokens.number(word) { numbers.append(number) }
    }
  }

  /// Numbers that count nothing: of actions, articles, paragraphs, annexes, documents, footnotes.
  private static func stripped(_ text: String) -> String {
    var text = text
    text.replace(/<sup>\d+<\/sup>/, with: " ")
    text.replace(/https?:\/\/\S+/, with: " ")
    text.replace(/CCM\/MSP\/\S+/, with: " ")
    text.replace(
      /[Aa]ctions?\s*\**\s*(Nos?\.|#)?\s*#?\d+(\s*(,|-|and|to|&|\*|#)+\s*#?\d+)*/, with: " ")
    text.replace(/#\s?\d+(\s*(-|and)\s*#?\d+)*/, with: " ")
    text.replace(
      /[Aa]rticles?\s+\d+(\s*\(\d+\)|\.\d+)*((,\s*|\s+and\s+|\s+and\/or\s+|\s+or\s+)\d+(\s*\(\d+\))?)*/,
      with: " ")
    text.replace(
      /([Pp]aragraphs?|[Rr]ule|para\.|paras\.|§|[Ff]orm|with particular reference to)\s*\d+(\s*\(\w+\))*(\s*(-|and)\s*(\d+)?\s*\(\w\))*/,
      with: " ")
    text.replace(/\d?\d? ?(MSP|RC)\b/, with: " ")
    text.replace(/\d+(MSP|RC)\b/, with: " ")
    return text
  }

  /// `64,448,458`, `Forty-six`, `68.2`, `2011`; ordinals and letters are none.
  static func number(_ printed: Substring) -> Number? {
    let word = printed.trimmingPrefix { !$0.isLetter && !$0.isNumber }
    var text = word
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    if text.first?.isNumber == true {
      let digits = text.filter { $0 != "," }
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(digits) else {
        return nil
      }
      return Number(word: String(text), value: value)
    }
    let parts = text.lowercased().split(separator: "-").map(String.init)
    if parts.count == 1, let value = words[parts[0]] {
      return Number(word: String(text), value: value)
    }
    if parts.count == 2, let ten = words[parts[0]], let one = words[parts[1]], ten >= 20, one < 10 {
      return Number(word: String(text), value: ten + one)
    }
    return nil
  }

  private static let words: [String: Int] = {
    let small = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = [
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    return Dictionary(
      uniqueKeysWithValues: small.enumerated().map { ($1, $0 + 1) }
        + tens.enumerated().map { ($1, 10 * ($0 + 2)) })
  }()
}

/// The names States have had, the longest first.
struct StateNames {
  private let names: [(name: String, code: StateCode)]

  init(_ countries: some Sequence<Country>) {
    names = countries.flatMap { country in
      (country.names.flatMap { [$0.short, $0.official].compactMap(\.self) } + country.variants)
        .map { ($0, country.code) }
    }
    .sorted { $0.0.count > $1.0.count }
  }

  /// The names in a text, and the text without them.
  func taken(from text: String) -> (found: [(name: String, code: StateCode)], rest: String) {
    var rest = text.replacing("’", with: "'")
    var found: [(name: String, code: StateCode)] = []
    for (name, code) in names where rest.contains(name) {
      for range in rest.ranges(of: name).reversed() {
        let before = rest[..<range.lowerBound].last
        let after = rest[range.upperBound...].first
        if before?.isLetter == true || after?.isLetter == true { continue }
        found.append((name, code))
        rest.replaceSubrange(range, with: " / ")
      }
    }
    return (found, rest)
  }
}
