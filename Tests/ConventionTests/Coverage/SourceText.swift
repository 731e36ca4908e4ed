/// A transcribed document, split into its places: paragraphs with their footnotes.
struct SourceText {
  /// A paragraph and all its footnotes, in the words the ledger uses for places.
  struct Passage {
    let place: String
    var text: String
  }

  private(set) var passages: [Passage] = []

  /// How a document marks footnotes.
  enum Notes {
    /// `³² Croatia` on a line of its own, `³²` in the text.
    case superscripts
    /// `<sup>32</sup> Croatia` on a line of its own, `<sup>32</sup>` in the text.
    case tags
    case none
  }

  /// A part of a document whose paragraphs are numbered from 1.
  ///
  /// - Parameters:
  ///   - prefix: what stands before `para N` in the places of this part, with its comma.
  ///   - title: what stands before the first paragraph is there; nil where it is left out.
  init(numbered lines: [Substring], prefix: String = "", title: String?, notes: Notes) {
    if let title { passages.append(Passage(place: title, text: "")) }
    var number = 0
    var footnotes: [(mark: String, text: String)] = []
    for line in lines {
      let line = line.trimmingPrefix { $0 == " " || $0 == "\t" }
      if let note = SourceText.footnote(line, notes) {
        footnotes.append(note)
        continue
      }
      let digits = line.prefix { $0.isNumber && $0.isASCII }
      if let found = Int(digits), found == number + 1, line.dropFirst(digits.count).hasPrefix(". ")
      {
        number += 1
        let text = line.dropFirst(digits.count + 2)
        passages.append(Passage(place: "\(prefix)para \(number)", text: String(text)))
      } else if !passages.isEmpty {
        passages[passages.count - 1].text += "\n" + line
      }
    }
    for note in footnotes { attach(note) }
  }

  /// A document under headings of its own: what stands under each, by the place it is called.
  init(headed lines: [Substring], places: [(heading: String, place: String)]) {
    passages = [Passage(place: "title", text: "")]
    for line in lines {
      let line = line.trimmingPrefix { $0 == " " || $0 == "\t" }
      if let found = places.first(where: { line.hasPrefix($0.heading) }) {
        passages.append(Passage(place: found.place, text: ""))
      }
      passages[passages.count - 1].text += "\n" + line
    }
  }

  /// Parts one after the other.
  init(_ parts: [SourceText]) { passages = parts.flatMap(\.passages) }

  private static func footnote(
    _ line: Substring, _ notes: Notes
  ) -> (mark: String, text: String)? {
    switch notes {
    case .none: return nil
    case .superscripts:
      let mark = line.prefix { superscripts.contains($0) }
      guard !mark.isEmpty, line.dropFirst(mark.count).hasPrefix(" ") else { return nil }
      return (String(mark), String(line.dropFirst(mark.count)))
    case .tags:
      guard line.hasPrefix("<sup>"), let end = line.firstRange(of: "</sup>") else { return nil }
      return (String(line[..<end.upperBound]), String(line[end.upperBound...]))
    }
  }

  static let superscripts = Set("⁰¹²³⁴⁵⁶⁷⁸⁹")

  /// Puts a footnote with the first paragraph that carries its mark, and no longer one.
  private mutating func attach(_ note: (mark: String, text: String)) {
    for index in passages.indices {
      for range in passages[index].text.ranges(of: note.mark) {
        let text = passages[index].text
        let isLonger =
          text[range.upperBound...].first.map { SourceText.superscripts.contains($0) } ?? false
        let isTail = text[..<range.lowerBound].last.map { SourceText.superscripts.contains($0) }
        if !isLonger, isTail != true {
          passages[index].text += "\n" + note.text
          return
        }
      }
    }
  }
}
