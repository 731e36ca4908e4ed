/// Finds what a document may have printed in a wording of ours: numbers and months. Numbers of
/// articles, actions, paragraphs, footnotes, tables and meetings are names, and may stand, and so may
/// the symbols of documents.
enum PrintedWords {
  /// Behind these a number is a name.
  private static let references = WordList([
    "Article", "Articles", "Action", "Actions", "Para", "para", "Paras", "paras", "Paragraph",
    "paragraph", "Paragraphs", "paragraphs", "Footnote", "footnote", "Footnotes", "footnotes",
    "Indicator", "indicator", "Indicators", "indicators", "Table", "table", "Tables", "tables",
    "Row", "row", "Rows", "rows", "fn", "fns", "Item", "item", "Items", "items", "List", "list",
    "Lists", "lists", "IMAS", "Goal", "goal", "Goals", "goals", "resolution", "Rule", "rule",
  ])
  /// Between two numbers of one list.
  private static let links = WordList(["and", "to", "or"])
  /// Behind a number that is a name: `2MSP`, `1RC`, `60th`.
  private static let ordinals: Set<String> = ["RC", "MSP", "th", "st", "nd", "rd"]
  private static let numbers = WordList([
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
    "million", "half", "third", "quarter", "January", "February", "March", "April", "June", "July",
    "August", "September", "October", "November", "December",
  ])

  /// The first number, in digits or words, or month that is no name; nil where there is none.
  static func number(in text: String) -> String? {
    var isReference = false
    for token in text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      let word = token.trimmed
      if word.hasNumber {
        let isName =
          isReference && word.first?.isNumber == true || isOrdinal(word) || isSymbol(word)
        if !isName { return String(word) }
        if token.last == "." || token.last == ";" { isReference = false }
        continue
      }
      let bytes = Array(word.utf8)
      if references.contains(bytes[...]) {
        isReference = true
      } else if !links.contains(bytes[...]) {
        isReference = false
        let parts =
          word.isASCII
          ? bytes.split { !$0.isLetter } : word.split { !$0.isLetter }.map { Array($0.utf8)[...] }
        if let number = parts.first(where: numbers.contains) {
          return String(decoding: number, as: UTF8.self)
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
  /// Without the characters at both ends that are neither letters nor numbers.
  fileprivate var trimmed: Substring {
    if isASCII {
      guard let first = utf8.firstIndex(where: \.isWord),
        let last = utf8.lastIndex(where: \.isWord)
      else { return "" }
      return self[first...last]
    }
    var rest = drop { !$0.isLetter && !$0.isNumber }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
    return rest
  }

  fileprivate var hasNumber: Bool {
    utf8.contains(where: \.isDigit) || !isASCII && contains(where: \.isNumber)
  }

  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
  fileprivate var isWord: Bool { isLetter || isDigit }
}
