import Convention

/// Numbers as texts print them: `64,448,458`, `68.2`, `Forty-six`, and the eight of `eight-year`.
enum NumberWord {
  /// What a word of digits or letters says; nil where it is no number.
  static func number(_ word: Substring) -> Fraction? {
    guard word.first?.isNumber == true else { return value(of: word).map { Fraction($0) } }
    var text = String(word)
    while let last = text.last, !last.isNumber { text.removeLast() }
    // Commas part thousands; a comma anywhere else ends the number.
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.prefix { $0.isNumber }.count == 3 }) else {
      return nil
    }
    return Fraction(decimal: groups.joined())
  }

  /// The value of a number word, alone or at the head of a compound.
  static func value(of word: Substring) -> Int? {
    let parts = word.lowercased().split(separator: "-").map(String.init)
    guard let head = parts.first, let value = words[head] else { return nil }
    if parts.count > 1, value >= 20, let one = words[parts[1]], one < 10 { return value + one }
    return value
  }

  static let units: [Substring: Int] = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
  ]

  /// Of a whole: a third is one over three.
  static let parts: [Substring: Int] = ["third": 3, "quarter": 4, "fifth": 5]

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
