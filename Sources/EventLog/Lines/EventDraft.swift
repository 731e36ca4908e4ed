/// An event put together member by member, as it is typed on a command line.
///
///     var draft = EventDraft(shape, vocabulary)
///     try draft.set([Assignment("on=2011-01-25")], words)
///     draft.line          // {"type":"report.submitted","on":"2011-01-25","source":{},"data":{}}
///
/// A draft may lack members or hold wrong values: `LineReader.body` says so of its line.
package struct EventDraft: Sendable {
  package let shape: EventShape
  private let members: [MemberShape]
  /// The members of the event beside its source and payload.
  private var head: [JSONValue.Member]
  private var source: [JSONValue.Member]
  private var data: [JSONValue.Member]

  /// An event of a type that says nothing yet.
  package init(_ shape: EventShape, _ vocabulary: Vocabulary) {
    self.shape = shape
    members = vocabulary.members(of: shape)
    head = [.init("type", .string(shape.name))]
    source = []
    data = []
  }

  /// An event as it stands, to be changed; nil where its type is not in the vocabulary.
  package init?(_ body: EventBody, _ vocabulary: Vocabulary) {
    guard let shape = vocabulary.shape(body.type) else { return nil }
    self.init(shape, vocabulary)
    let value = body.canonicalValue()
    head = (value.members ?? []).filter { !["source", "data"].contains($0.name) }
    source = value["source"]?.members ?? []
    data = body.data.members ?? []
  }

  /// The event as JSON, its own members in their order.
  package var value: JSONValue {
    let rest: [JSONValue.Member] = [
      .init("source", JSONValue(.object(EventDraft.ordered(source, LineCheck.sourceMembers)))),
      .init("data", JSONValue(.object(EventDraft.ordered(data, members.map(\.name))))),
    ]
    return JSONValue(.object(EventDraft.ordered(head, LineCheck.eventMembers) + rest))
  }

  /// The event as one line of a batch.
  package var line: [UInt8] { value.canonicalBytes }

  // MARK: Changing

  /// Sets or leaves out members. The same member several times is an array of several values.
  ///
  ///     on state known voice             the event's own, and the voice of its source
  ///     source.document source.at        the source
  ///     year data.year                   the payload
  ///
  /// - Throws: for a member that there is none of, and for one that is given twice and is no array.
  package mutating func set(
    _ assignments: [Assignment], _ words: DraftWords
  ) throws(DraftError) {
    var done: Set<String> = []
    for assignment in assignments where done.insert(assignment.name).inserted {
      let same = assignments.filter { $0.path == assignment.path }
      try set(assignment.path, same.map(\.value), words)
    }
  }

  private mutating func set(
    _ path: [String], _ texts: [String], _ words: DraftWords
  ) throws(DraftError) {
    let rest = Array(path.dropFirst())
    switch path[0] {
    case "source": try setSource(rest, path, texts)
    case "data" where !rest.isEmpty: try setData(rest, texts, words)
    case "voice" where rest.isEmpty: try setSource(["voice"], path, texts)
    case "on", "known", "state":
      guard rest.isEmpty else { throw .deep(path) }
      let text = try EventDraft.one(texts, path)
      let code = path[0] == "state" ? words.reference("country", text) ?? text : text
      EventDraft.put(code.isEmpty ? nil : .string(code), as: path[0], in: &head)
    default: try setData(path, texts, words)
    }
  }

  private mutating func setSource(
    _ rest: [String], _ path: [String], _ texts: [String]
  ) throws(DraftError) {
    guard rest.count == 1, LineCheck.sourceMembers.contains(rest[0]) else {
      throw .unknown(path, allowed: LineCheck.sourceMembers.map { "source." + $0 })
    }
    let text = try EventDraft.one(texts, path)
    EventDraft.put(text.isEmpty ? nil : .string(text), as: rest[0], in: &source)
  }

  private mutating func setData(
    _ path: [String], _ texts: [String], _ words: DraftWords
  ) throws(DraftError) {
    guard members.contains(where: { same($0.name, path[0]) }) else {
      throw .unknown(path, allowed: ["on", "known", "state", "voice"] + members.map(\.name))
    }
    let payload = JSONValue(.object(data))
    let changed = try EventDraft.changed(payload, members, path[...], texts, words, whole: path)
    data = changed.members ?? []
  }

  /// An object with a member set, or left out.
  private static func changed(
    _ object: JSONValue, _ shapes: [MemberShape], _ path: ArraySlice<String>, _ texts: [String],
    _ words: DraftWords, whole: [String]
  ) throws(DraftError) -> JSONValue {
    guard let name = path.first, let shape = shapes.first(where: { same($0.name, name) }) else {
      throw .unknown(whole, allowed: shapes.map(\.name))
    }
    var members = object.members ?? []
    // A flag that may be left out is never false.
    let isFalse = shape.kind.isFlag && !shape.isRequired && texts == ["false"]
    let isLeftOut = path.count == 1 && (texts == [""] || isFalse)
    let old = object[name]
    put(
      isLeftOut
        ? nil : try value(shape.kind, old, path.dropFirst(), texts, words, whole: whole),
      as: name, in: &members)
    return JSONValue(.object(ordered(members, shapes.map(\.name))))
  }

  /// A value of a kind, or one that stood there with something in it set.
  private static func value(
    _ kind: ValueKind, _ old: JSONValue?, _ path: ArraySlice<String>, _ texts: [String],
    _ words: DraftWords, whole: [String]
  ) throws(DraftError) -> JSONValue {
    guard let step = path.first else {
      switch kind {
      case .list, .set:
        return .array(texts.flatMap { kind.value(typed: $0, words).array ?? [.string($0)] })
      default: return kind.value(typed: try one(texts, whole), words)
      }
    }
    switch kind {
    case .record(let shapes):
      return try changed(old ?? .object([]), shapes, path, texts, words, whole: whole)
    case .list(let item), .set(let item):
      // The first one where none is numbered.
      var items = old?.array ?? []
      let place = Int(step) ?? 1
      guard (1...items.count + 1).contains(place) else { throw .place(whole, items.count) }
      let rest = Int(step) == nil ? path : path.dropFirst()
      let known = place <= items.count ? items[place - 1] : nil
      let made = try value(item, known, rest, texts, words, whole: whole)
      if known == nil { items.append(made) } else { items[place - 1] = made }
      return .array(items)
    case .nullable(let kind): return try value(kind, old, path, texts, words, whole: whole)
    case .json:
      var members = old?.members ?? []
      let member = members.index(of: step).map { members[$0].value }
      put(
        try value(.json, member, path.dropFirst(), texts, words, whole: whole), as: step,
        in: &members)
      return JSONValue(.object(members))
    default: throw .deep(whole)
    }
  }

  private static func one(_ texts: [String], _ path: [String]) throws(DraftError) -> String {
    guard texts.count == 1 else { throw .twice(path) }
    return texts[0]
  }

  private static func put(
    _ value: JSONValue?, as name: String, in members: inout [JSONValue.Member]
  ) {
    let place = members.index(of: name)
    guard let value else {
      if let place { members.remove(at: place) }
      return
    }
    if let place { members[place].value = value } else { members.append(.init(name, value)) }
  }

  /// Members in the order of their names' declaration; what is not declared comes last.
  private static func ordered(
    _ members: [JSONValue.Member], _ names: [String]
  ) -> [JSONValue.Member] {
    members.enumerated().sorted { a, b in
      func key(_ name: String) -> Int { names.firstIndex { same($0, name) } ?? names.count }
      return (key(a.element.name), a.offset) < (key(b.element.name), b.offset)
    }.map(\.element)
  }
}

// MARK: What is missing

extension EventDraft {
  /// A member that every line of the type has and the draft lacks.
  package struct Missing: Sendable, Equatable {
    /// As it is typed: `on`, `source.document`, `year`.
    package let name: String
    /// What it is to hold.
    package let expectation: String
  }

  /// What the type asks for and the draft does not say.
  package var missing: [Missing] {
    var missing: [Missing] = []
    func ask(_ name: String, _ kind: ValueKind, in members: [JSONValue.Member], as typed: String) {
      if members.index(of: name) == nil {
        missing.append(Missing(name: typed, expectation: kind.expectation))
      }
    }
    if shape.state == .required { ask("state", .code, in: head, as: "state") }
    if shape.on == .required { ask("on", .date, in: head, as: "on") }
    ask("document", .reference("document"), in: source, as: "source.document")
    ask("at", .text, in: source, as: "source.at")
    for member in members where member.isRequired {
      ask(member.name, member.kind, in: data, as: member.name)
    }
    return missing
  }

  /// Whether the draft says nothing of its own in the payload.
  package var hasNoPayload: Bool { data.isEmpty }

  /// The draft with what it lacks taken from another of its type.
  package func filled(from other: EventDraft) -> EventDraft {
    func fill(
      _ members: [JSONValue.Member], _ others: [JSONValue.Member], where isWanted: (String) -> Bool
    ) -> [JSONValue.Member] {
      members + others.filter { members.index(of: $0.name) == nil && isWanted($0.name) }
    }
    var filled = self
    filled.head = fill(head, other.head) { _ in true }
    filled.source = fill(source, other.source) { _ in true }
    let required = members.filter(\.isRequired).map(\.name)
    filled.data = fill(data, other.data) { data.isEmpty || required.contains(bytesOf: $0) }
    return filled
  }
}

/// Why a member cannot be set.
package enum DraftError: Error, Sendable {
  /// There is no member of that name.
  case unknown([String], allowed: [String])
  /// A member of it is named, and it has none.
  case deep([String])
  /// It is given twice, and is no array.
  case twice([String])
  /// The item named does not follow those that are there.
  case place([String], Int)
}

extension DraftError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let path, let allowed):
      "unknown member \"\(path.joined(separator: "."))\""
        + Suggestion.text(for: path.joined(separator: "."), among: allowed)
    case .deep(let path): "\"\(path.joined(separator: "."))\" goes too deep: it has no such member"
    case .twice(let path): "\"\(path.joined(separator: "."))\" is given twice"
    case .place(let path, let count):
      "\"\(path.joined(separator: "."))\" skips an item; expected \(count + 1) at the latest"
    }
  }
}

extension ValueKind {
  fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }
}
