/// A text that names places of a document as people write them, taken apart.
///
///     "para 71, fn 70, and para 34"     para 71, fn 70 · para 34
///     "paras 54 to 56"                  para 54 · para 55 · para 56
///     "paras 23, fn 24, and 39, fn 64"  para 23, fn 24 · para 39, fn 64
///     "para 53, fns 106 and 107"        para 53, fn 106 · para 53, fn 107
struct PlaceText {
  /// The places it names, as the outline spells them.
  private(set) var places: [String] = []
  /// The first thing in it that is no place; nil where all are.
  private(set) var stranger: String?

  /// Words for a kind of place, the short plural ones first.
  private static let plurals = [
    ("paras ", "para "), ("fns ", "fn "), ("actions ", "action "), ("rows ", "row "),
    ("items ", "item "), ("bullets ", "bullet "), ("indicators ", "indicator "),
  ]

  init(_ text: String, in outline: Outline) {
    let parts = PlaceText.parts(text)
    var index = 0
    while index < parts.count {
      guard let (found, length) = reading(parts, from: index, outline) else {
        stranger = parts[index]
        return
      }
      places += found
      index += length
    }
    if places.isEmpty { stranger = text }
  }

  /// What stands between commas and the word "and".
  private static func parts(_ text: String) -> [String] {
    text.parts(between: ", and ").flatMap { $0.parts(between: ", ") }.flatMap { part in
      // The titles of sections hold the word too.
      part.contains(where: \.isNumber) ? part.parts(between: " and ") : [part]
    }.map(String.init)
  }

  /// The places that begin at a part, and how many parts they take; the longest reading goes first.
  private func reading(
    _ parts: [String], from index: Int, _ outline: Outline
  ) -> (places: [String], length: Int)? {
    for length in (1...min(4, parts.count - index)).reversed() {
      let text = parts[index..<index + length].joined(separator: ", ")
      for candidate in candidates(text) {
        if outline.entry(at: candidate) != nil { return ([candidate], length) }
        if let footnote = outline.footnote(candidate) { return ([footnote], length) }
        if let range = PlaceText.range(candidate, outline) { return (range, length) }
      }
    }
    return nil
  }

  /// The text as it stands, in the singular, and behind what the place before it begins with.
  private func candidates(_ text: String) -> [String] {
    let singular = PlaceText.plurals.reduce(text) { text, words in
      text.hasPrefix(words.0) ? words.1 + text.dropFirst(words.0.count) : text
    }
    var candidates = [text, singular]
    let levels = places.last?.parts(between: ", ").map(String.init) ?? []
    for count in (0...levels.count).reversed() {
      let outer = levels[..<count].map { $0 + ", " }.joined()
      candidates += [outer + singular]
      // A number alone is one of the kind before it.
      if text.first?.isNumber == true, count < levels.count,
        let kind = levels[count].parts(between: " ").first
      {
        candidates.append("\(outer)\(kind) \(text)")
      }
    }
    return candidates
  }

  /// The places of `paras 72-77`, or of `para 72 to 77`; nil where one of them is none.
  static func range(_ text: String, _ outline: Outline) -> [String]? {
    guard let last = text.utf8.last, isOfRange(last),
      let space = text.lastIndex(where: { $0.asciiValue.map(isOfRange) != true })
    else { return nil }
    let (kind, numbers) = (text[...space], text[text.index(after: space)...])
    let ends = numbers.parts(between: " to ").flatMap { $0.parts(between: "-") }.map {
      Int($0.drop(while: { $0 == " " }))
    }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first < last,
      last - first < 200
    else { return nil }
    let name = kind.hasSuffix("s") ? kind.dropLast() : kind
    let places = (first...last).map { "\(name) \($0)" }
    return places.allSatisfy { outline.entry(at: $0) != nil } ? places : nil
  }

  /// Whether a byte may stand in the numbers of a range.
  private static func isOfRange(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "t"),
      UInt8(ascii: "o"), UInt8(ascii: " "):
      true
    default: false
    }
  }
}

extension Outline {
  /// The place of `fn 17`, where one footnote alone has that number.
  fileprivate func footnote(_ text: String) -> String? {
    guard text.hasPrefix("fn ") else { return nil }
    let found = entries.filter { $0.kind == .footnote && $0.number == String(text.dropFirst(3)) }
    return found.count == 1 ? found.first?.at : nil
  }

  /// The places that a source's `at` names: one, or a range such as `paras 72-77`; none where it is
  /// no place of the document.
  package func places(at place: String) -> [String] {
    entry(at: place) != nil ? [place] : PlaceText.range(place, self) ?? []
  }
}
