import EventLog

/// What holds for lines of every type: the members they share, who may speak, how places are named.
package enum LineGuide {
  /// A member that stands outside the payload, or that every payload may carry.
  package struct Part: Sendable {
    package let name: String
    package let isRequired: Bool
    /// What it holds.
    package let form: String
    package let meaning: String
  }

  /// The source of a line, and when it became known.
  package static let envelope = [
    Part(
      name: "known", isRequired: false, form: ValueKind.day.expectation,
      meaning: "when it became public, only where that is neither `on` nor the document's day"),
    Part(
      name: "source.document", isRequired: true,
      form: ValueKind.reference(Register.document.rawValue).expectation,
      meaning: "which document says so; it is registered first"),
    Part(
      name: "source.at", isRequired: true, form: "a place",
      meaning: "where in the document; one that is outlined has a list of its places"),
    Part(
      name: "source.voice", isRequired: false, form: "a voice",
      meaning: "who is speaking, where it is not the State itself"),
  ]

  /// What every payload may carry after its own members.
  package static let common = Common.members.map(\.shape).map { shape in
    Part(
      name: "data.\(shape.name)", isRequired: false, form: shape.kind.expectation,
      meaning: shape.meaning)
  }

  /// How a place is named, and what is meant.
  package static let places = [
    ("para 17", "a paragraph"), ("para 17, fn 1", "a footnote of a paragraph"),
    ("para 30(c)", "an item of a paragraph"), ("paras 72-77", "several that follow each other"),
    ("table 3, row 2", "a row of a table"), ("table 2, row 3, item 1", "an item of a row"),
    ("action 12, indicator 1", "an indicator of an action"),
    ("summary, Stockpile Destruction, bullet 2", "a bullet under a heading"),
    ("fn 19", "a footnote of no paragraph"), ("annex A", "an annex"), ("title", "the title page"),
    ("body, para 16", "a place in another part of the document, such as a declaration"),
  ]
}

extension Voice {
  /// Whose word it is.
  package var meaning: String {
    switch self {
    case .depositary: "the depositary of the Convention"
    case .meeting: "a meeting, as a whole"
    case .presidency: "the president of a meeting"
    case .coordinator: "a coordinator of the States"
    case .secretariat: "the secretariat of a meeting or of the Convention"
    case .unitedNations: "an organ of the United Nations"
    case .civilSociety: "an organisation of civil society"
    case .press: "a newspaper or an agency"
    case .anotherState: "a State other than the one concerned"
    case .unattributed: "somebody whom the source does not name"
    }
  }
}

extension EventType {
  /// Whether a word stands in its name, or in what is said of it and of its members.
  package func speaks(of word: String) -> Bool {
    let texts =
      [name, declaration.summary, declaration.provision, declaration.words ?? ""]
      + members.flatMap { [$0.name, $0.meaning] }
    let wanted = word.lowercased()
    return texts.contains { $0.lowercased().contains(wanted) }
  }
}
