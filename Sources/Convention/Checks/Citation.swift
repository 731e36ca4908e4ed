import EventLog

/// What a finding cites in `shows`: places, and what stands in the log, parted by semicolons.
///
///     para 71, fn 70; oslo-2012, para 67; treaty.ratified of AFG and COK; Article 7(1)
enum Citation {
  /// One thing cited.
  enum Item: Equatable {
    /// Places of a document, as written.
    case places(String, document: String)
    /// Facts of a type, of States where any are named.
    case facts(EventType, [CountryCode])
    /// A measure, or an article of the Convention.
    case rule
  }

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - document: whose places are meant where none is named.
  ///   - isDocument: whether a word is the identifier of a document.
  static func items(
    _ shows: String, of document: String, isDocument: (String) -> Bool
  ) -> [Item] {
    shows.parts(between: "; ").map { clause in
      let end = clause.utf8.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
      let word = String(clause[..<(end ?? clause.endIndex)])
      let rest = clause[(end ?? clause.endIndex)...].drop { $0 == "," || $0 == " " }
      if let type = EventType(named: word) { return .facts(type, codes(rest)) }
      if MeasureDefinition.byName[word] != nil || isArticle(clause) { return .rule }
      if isDocument(word), !rest.isEmpty {
        return isArticle(rest) ? .rule : .places(String(rest), document: word)
      }
      return .places(String(clause), document: document)
    }
  }

  private static func isArticle(_ text: Substring) -> Bool {
    text.hasPrefix("Article ") && text.dropFirst("Article ".count).first?.isNumber == true
  }

  /// The States behind "of".
  private static func codes(_ text: Substring) -> [CountryCode] {
    guard text.hasPrefix("of ") else { return [] }
    return text.split { $0 == " " || $0 == "," }.compactMap { CountryCode(String($0)) }
  }
}
