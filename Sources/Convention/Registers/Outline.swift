package import EventLog

/// The skeleton of a document, and what each of its places says in our own words.
package struct Outline: Sendable {
  /// A heading, or a place.
  package struct Entry: PayloadRecord {
    package let kind: EntryKind
    /// The place, as lines cite it; nil for what nothing cites.
    package let at: String?
    /// As printed, without a dot: `67`, `IV`, `(a)`.
    package let number: String?
    package let title: String?
    /// How deep a heading is, from 1.
    package let level: Int?

    package static let members: [any DeclaredMember] = [kind, at, number, title, level]
    static let kind = Member<EntryKind>.word("kind", "what it is")
    static let at = Member.text("at", "its place; none if nothing cites it").optional
    static let number = Member.text("number", "as printed, without a dot").optional
    static let title = Member.text("title", "a short title").optional
    static let level = Member.integer("level", 1...4, "how deep a heading is").optional

    package init(_ fields: Fields) {
      kind = fields[Entry.kind]
      at = fields[Entry.at]
      number = fields[Entry.number]
      title = fields[Entry.title]
      level = fields[Entry.level]
    }
  }

  package let document: String
  /// The line that sets it out.
  package let line: Int
  /// In the order of the document.
  package let entries: [Entry]
  /// The entry of each place.
  private let byPlace: [String: Int]
  /// What the places say, by place.
  package private(set) var passages: [String: Passage] = [:]

  init(_ event: Event) {
    document = event.text(event[DocumentOutlined.document])
    line = event.seq
    let entries = event[DocumentOutlined.entries]
    self.entries = entries
    byPlace = Dictionary(
      entries.indices.compactMap { index in entries[index].at.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a place; nil where there is no such place.
  package func entry(at place: String) -> Entry? { byPlace[place].map { entries[$0] } }

  /// Its places, in the order of the document.
  package var places: [String] { entries.compactMap(\.at) }

  /// Whether a footnote has a number.
  func hasFootnote(_ number: String) -> Bool {
    entries.contains { $0.kind == .footnote && $0.number == number }
  }

  mutating func take(_ passage: Passage) { passages[passage.place] = passage }
}

/// What a place of a document says, in our own words.
package struct Passage: Sendable {
  /// The line that words it.
  package let line: Int
  package let place: String
  /// Words and placeholders; see `Wording`.
  package let text: String

  init(_ event: Event) {
    line = event.seq
    place = event[PassageWorded.place]
    text = event[PassageWorded.text]
  }
}

extension Ledger {
  /// The outlines on record with their passages, by document. A later outline of a document and a
  /// later passage of a place supersede earlier ones.
  package var outlines: [String: Outline] {
    var outlines: [String: Outline] = [:]
    var passages: [String: [Passage]] = [:]
    for event in remarks({ $0 == .documentOutlined || $0 == .passageWorded }) {
      if event.type == .documentOutlined {
        let outline = Outline(event)
        outlines[outline.document] = outline
      } else {
        let document = event.text(event[PassageWorded.document])
        passages[document, default: []].append(Passage(event))
      }
    }
    for (document, passages) in passages {
      for passage in passages { outlines[document]?.take(passage) }
    }
    return outlines
  }
}
