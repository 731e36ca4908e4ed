/// A transcribed document, split into its places.
///
///     para 29            "seven States parties⁸ declared ..."
///     para 29, fn 8      "Croatia, Denmark, France ..."
///     body, para 28(a)   "... in 2012 (Holy See) ..."
struct SourceText {
  /// The text of one place, named in the words the ledger uses.
  struct Passage: Equatable {
    let place: String
    var text: String
  }

  private(set) var passages: [Passage]
  /// Footnotes whose mark stands in no paragraph: a fault of the splitting or of the text.
  private(set) var strayNotes: [String] = []

  init(_ passages: [Passage], strayNotes: [String] = []) {
    (self.passages, self.strayNotes) = (passages, strayNotes)
  }

  /// Parts one after the other.
  init(_ parts: [SourceText]) {
    self.init(parts.flatMap(\.passages), strayNotes: parts.flatMap(\.strayNotes))
  }

  /// A part under headings of its own: what stands under each, by the place it is called.
  ///
  /// - Parameters:
  ///   - places: how the line of a heading begins, and the place under it.
  ///   - opener: lines that announce the next heading, such as the day of a session; they belong
  ///     to the place under it.
  init(
    headed lines: [Substring], places: [(heading: String, place: String)],
    opener: (Substring) -> Bool = { _ in false }
  ) {
    passages = [Passage(place: "title", text: "")]
    var waiting: [Substring] = []
    for line in lines {
      let line = line.trimmingPrefix { $0.isWhitespace }
      if opener(line) {
        waiting.append(line)
      } else if let found = places.first(where: { line.hasPrefix($0.heading) }) {
        let text = (waiting + [line]).joined(separator: "\n")
        passages.append(Passage(place: found.place, text: text))
        waiting = []
      } else {
        passages[passages.count - 1].text += "\n" + line
      }
    }
    if !waiting.isEmpty {
      passages[passages.count - 1].text += "\n" + waiting.joined(separator: "\n")
    }
  }
}
