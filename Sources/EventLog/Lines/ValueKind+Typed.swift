extension ValueKind {
  /// A value as somebody types it in a few words, in the JSON that this kind is written in.
  ///
  ///     2011            2011
  ///     CUB,NOR         ["CUB","NOR"]
  ///     [{"first":...   as it stands
  ///
  /// What does not fit comes back as a string, so that the reader names what is wrong with it.
  ///
  /// - Parameter words: how words are read that stand for something else.
  func value(typed text: String, _ words: DraftWords) -> JSONValue {
    switch self {
    case .text, .identifier, .code, .decimal, .date, .day, .word: .string(text)
    case .digest: .string(words.digest(text) ?? text)
    case .reference(let register): .string(words.reference(register, text) ?? text)
    case .integer: Int(text).map { .integer($0) } ?? .string(text)
    case .flag: ["true", "false"].contains(text) ? .bool(text == "true") : .string(text)
    case .list(let kind), .set(let kind): kind.values(typed: text, words)
    case .record, .event: ValueKind.json(text) ?? .string(text)
    case .json: ValueKind.json(text) ?? words.json(text) ?? .string(text)
    case .nullable(let kind): text == "null" ? .null : kind.value(typed: text, words)
    case .either(let kinds):
      kinds.lazy.map { ($0, $0.value(typed: text, words)) }.first { $0.accepts($1) }?.1
        ?? kinds.lazy.map { $0.value(typed: text, words) }.first { !($0.string == text) }
        ?? .string(text)
    }
  }

  /// Several values of this kind, parted by commas, or as a JSON array. A text may hold commas of its
  /// own and is one value.
  private func values(typed text: String, _ words: DraftWords) -> JSONValue {
    if let value = ValueKind.json(text), value.array != nil { return value }
    if isWordless { return .array([value(typed: text, words)]) }
    return .array(text.split(separator: ",").map { value(typed: String($0), words) })
  }

  /// Whether a comma may belong to the value itself.
  private var isWordless: Bool {
    switch self {
    case .text, .record, .event, .json, .list, .set: true
    case .identifier, .code, .integer, .decimal, .flag, .date, .day, .word, .digest, .reference:
      false
    case .either(let kinds): kinds.contains(where: \.isWordless)
    case .nullable(let kind): kind.isWordless
    }
  }

  /// The text as a JSON array or object; nil where it is neither.
  private static func json(_ text: String) -> JSONValue? {
    guard text.first == "{" || text.first == "[" else { return nil }
    var reader = JSONReader(Array(text.utf8), maximumDepth: LineReader.maximumDepth)
    return try? reader.document()
  }
}

/// How words are read that stand for something else, which the engine does not know.
package struct DraftWords: Sendable {
  /// The identifier or code of something in a register by a name of it; nil where there is none.
  package var reference: @Sendable (_ register: String, _ name: String) -> String?
  /// A value of a kind that the domain reads, from a text form of its own.
  package var json: @Sendable (String) -> JSONValue?
  /// The digest that a word asks for.
  package var digest: @Sendable (String) -> String?

  package init(
    reference: @escaping @Sendable (_ register: String, _ name: String) -> String? = { _, _ in nil
    },
    json: @escaping @Sendable (String) -> JSONValue? = { _ in nil },
    digest: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.reference = reference
    self.json = json
    self.digest = digest
  }
}
