/// Finds what a document may have printed in a wording of ours: numbers and months. Numbers of
/// articles, actions, paragraphs, footnotes, tables and meetings are names, and may stand, and so may
/// the symbols of documents.
enum PrintedWords {
  /// Behind these a number is a name.
  private static let references: Set<String> = [
    "Article", "Articles", "Action", "Actions", "Para", "para", "Paras", "paras", "Paragraph",
    "paragraph", "Paragraphs", "paragraphs", "Footnote", "footnote", "Footnotes", "footnotes",
    "Indicator", "indicator", "Indicators", "indicators", "Table", "table", "Tables", "tables",
    "Row", "row", "Rows", "rows", "fn", "fns", "Item", "item", "Items", "items", "List", "list",
    "Lists", "lists", "Goal", "goal", "Goals", "goals", "resolution", "Rule", "rule",
  ]
  /// Between two numbers of one list.
  private static let links: Set<String> = ["and", "to", "or"]
  /// Behind a number that is a name: `2MSP`, `1RC`, `60th`.
  private static let ordinals: Set<String> = ["RC", "MSP", "th", "st", "nd", "rd"]
  private static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
    "million", "half", "third", "quarter", "January", "February", "March", "April", "June", "July",
    "August", "September", "October", "November", "December",
  ]

  /// The first number, in digits or words, or month that is no name; nil where there is none.
  static func number(in text: String) -> String? {
    var isReference = false
    for token in text.split(separator: " ") {
      let word = token.trimming { !$0.isLetter && !$0.isNumber }
      if word.contains(where: \.isNumber) {
        let isName =
          isReference && word.first?.isNumber == true || isOrdinal(word) || isSymbol(word)
        if !isName { return String(word) }
        if token.last == "." || token.last == ";" { isReference = false }
      } else if references.contains(String(word)) {
        isReference = true
      } else if !links.contains(String(word)) {
        isReference = false
        let parts = word.split { !$0.isLetter }
        if let number = parts.first(where: { numbers.contains(String($0)) }) {
          return String(number)
        }
      }
    }
    return nil
  }

  /// Whether it is the symbol of a document, such as `CCM/MSP/2011/5`.
  private static func isSymbol(_ word: Substring) -> Bool {
    let parts = word.split(separator: "/")
    return parts.count > 2 && (parts.first?.allSatisfy { $0.isLetter && $0.isUppercase } ?? false)
  }

  private static func isOrdinal(_ word: Substring) -> Bool {
    let digits = word.prefix(while: \.isNumber)
    return !digits.isEmpty && ordinals.contains(String(word.dropFirst(digits.count)))
  }
}

extension Substring {
  /// Without the characters at both ends that satisfy a test.
  fileprivate func trimming(_ test: (Character) -> Bool) -> Substring {
    var rest = drop(while: test)
    while let last = rest.last, test(last) { rest.removeLast() }
    return rest
  }
}
