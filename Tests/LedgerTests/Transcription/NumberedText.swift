/// Splits a part whose paragraphs count from 1 into paragraphs, lettered items and footnotes.
///
/// A page break may cut a paragraph in two with a block of footnotes between the halves: footnotes
/// are taken out first, and what follows them goes on where the text had stopped. A footnote
/// belongs to the place that carries its mark, wherever it is printed.
struct NumberedText {
  /// How a document marks footnotes, in the text and before the footnote itself.
  enum Notes {
    /// `³²`
    case superscripts
    /// `<sup>32</sup>`
    case tags
    case none
  }

  private let prefix: String
  private let notes: Notes
  private var passages: [SourceText.Passage]
  private var footnotes: [(number: Int, text: String)] = []
  private var paragraph = 0
  /// The lettered item the text stands in, and whether a blank line was the last.
  private var item: Character?
  private var isAfterBlank = false
  private var isInFootnote = false

  /// - Parameters:
  ///   - prefix: what stands before `para N` in the places of this part, with its comma.
  ///   - title: the place of what stands before the first paragraph.
  static func split(
    _ lines: [Substring], prefix: String = "", title: String = "title", notes: Notes = .none
  ) -> SourceText {
    var splitter = NumberedText(prefix: prefix, title: title, notes: notes)
    for line in lines { splitter.take(line.trimmingPrefix { $0.isWhitespace }) }
    return splitter.whole()
  }

  private init(prefix: String, title: String, notes: Notes) {
    (self.prefix, self.notes) = (prefix, notes)
    passages = [SourceText.Passage(place: title, text: "")]
  }

  private var place: String {
    let place = "\(prefix)para \(paragraph)"
    return item.map { "\(place)(\($0))" } ?? place
  }

  private mutating func take(_ line: Substring) {
    // A page is cut off by a rule or by blank lines alone; neither ends a paragraph.
    guard line.contains(where: { !$0.isWhitespace && $0 != "-" }) else {
      (isAfterBlank, isInFootnote) = (true, false)
      return
    }
    defer { isAfterBlank = false }
    if let note = footnote(line) {
      footnotes.append(note)
      isInFootnote = true
    } else if isInFootnote {
      footnotes[footnotes.count - 1].text += "\n" + line
    } else if let rest = nextParagraph(line) {
      paragraph += 1
      item = nil
      passages.append(SourceText.Passage(place: place, text: String(rest)))
    } else if let (letter, rest) = nextItem(line) {
      item = letter
      passages.append(SourceText.Passage(place: place, text: String(rest)))
    } else {
      leaveItem(before: line)
      passages[passages.count - 1].text += "\n" + line
    }
  }

  /// `29. In their ...`, when 29 is the number that comes next: headings inside the sections count
  /// from 1 as well.
  private func nextParagraph(_ line: Substring) -> Substring? {
    let start = "\(paragraph + 1). "
    return line.hasPrefix(start) ? line.dropFirst(start.count) : nil
  }

  /// `- (c) Text` or `c) Text`, when c is the letter that comes next: small Roman numerals stay in
  /// the item that holds them.
  private func nextItem(_ line: Substring) -> (letter: Character, rest: Substring)? {
    guard paragraph > 0 else { return nil }
    let next = item.map { Character(UnicodeScalar(($0.asciiValue ?? 0) + 1)) } ?? "a"
    let bare = line.trimmingPrefix("- ").trimmingPrefix("(")
    return bare.hasPrefix("\(next)) ") ? (next, bare.dropFirst(3)) : nil
  }

  /// A new sentence after a blank line belongs to the paragraph again; one in the middle goes on
  /// with the item a page break had cut, and a Roman numeral is part of it.
  private mutating func leaveItem(before line: Substring) {
    guard item != nil, isAfterBlank, line.first?.isUppercase == true,
      let last = passages.last?.text.last(where: { !$0.isWhitespace }), ".;:?!".contains(last)
    else { return }
    item = nil
    passages.append(SourceText.Passage(place: place, text: ""))
  }

  private func footnote(_ line: Substring) -> (number: Int, text: String)? {
    switch notes {
    case .none: return nil
    case .superscripts:
      let mark = line.prefix { NumberedText.superscripts[$0] != nil }
      guard !mark.isEmpty, line.dropFirst(mark.count).hasPrefix(" ") else { return nil }
      return (NumberedText.number(mark), String(line.dropFirst(mark.count)))
    case .tags:
      guard let match = line.prefixMatch(of: /<sup>(\d+)<\/sup>/) else { return nil }
      return (Int(match.1) ?? 0, String(line[match.range.upperBound...]))
    }
  }

  /// The numbers of the footnotes a text carries the marks of.
  private func marks(in text: String) -> [Int] {
    switch notes {
    case .none: []
    case .superscripts:
      text.split { NumberedText.superscripts[$0] == nil }.map(NumberedText.number)
    case .tags: text.matches(of: /<sup>(\d+)<\/sup>/).compactMap { Int($0.1) }
    }
  }

  /// Each passage with its footnotes after it, and a paragraph cut by its items put together.
  private func whole() -> SourceText {
    var order: [String] = []
    var texts: [String: String] = [:]
    for passage in passages {
      if texts[passage.place] == nil { order.append(passage.place) }
      texts[passage.place, default: ""] += passage.text + "\n"
    }
    var left = Dictionary(footnotes.map { ($0.number, $0.text) }) { $0 + "\n" + $1 }
    var result: [SourceText.Passage] = []
    for place in order {
      let text = texts[place] ?? ""
      result.append(SourceText.Passage(place: place, text: text))
      for mark in marks(in: text) {
        guard let note = left.removeValue(forKey: mark) else { continue }
        result.append(SourceText.Passage(place: "\(place), fn \(mark)", text: note))
      }
    }
    let stray = left.sorted { $0.key < $1.key }.map { "\(prefix)fn \($0.key):\($0.value)" }
    return SourceText(result, strayNotes: stray)
  }

  /// Footnote marks and the digits they stand for.
  static let superscripts = Dictionary(
    uniqueKeysWithValues: "⁰¹²³⁴⁵⁶⁷⁸⁹".enumerated().map { ($1, $0) })

  private static func number(_ mark: Substring) -> Int {
    mark.reduce(0) { $0 * 10 + (superscripts[$1] ?? 0) }
  }
}
