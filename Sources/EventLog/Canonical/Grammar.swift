/// A vocabulary as the canonical reader walks it: rules, members and words as numbers in flat
/// tables, so that reading a line follows no reference and counts none.
struct Grammar: Sendable {
  /// One kind of value.
  struct Rule: Sendable {
    enum Form: UInt8, Sendable {
      case text, identifier, code, reference, integer, decimal, flag, presentFlag, date, day
      case word, digest, list, set, record, either, nullable, event, json
    }

    let form: Form
    /// Of an integer its bounds; of a word the list's number; of a list, a set and what may be null
    /// the rule inside; of a record the object's number; of alternatives their rules.
    let low: Int
    let high: Int

    init(_ form: Form, _ low: Int = 0, _ high: Int = 0) {
      self.form = form
      self.low = low
      self.high = high
    }

    /// The rules of alternatives.
    var places: Range<Int> { low..<high }
  }

  /// A member of a payload or of a record in it.
  struct Member: Sendable {
    /// The name in quotes, and the colon.
    let name: ByteTable.Entry
    let rule: Int
    let isRequired: Bool
  }

  /// The members of an object, in order.
  struct Object: Sendable {
    let places: Range<Int>
    /// The place behind the last one that is required.
    let required: Int
  }

  /// A type of events.
  struct EventType: Sendable {
    let payload: Object
    let state: EventShape.Presence
    let on: EventShape.Presence
  }

  private(set) var rules: [Rule] = []
  private(set) var members: [Member] = []
  private(set) var objects: [Object] = []
  private(set) var types: [EventType] = []
  private(set) var bytes = ByteTable()
  let envelope: Envelope
  private(set) var words = WordLists()
  /// The numbers of two lists of words.
  let typeNames: Int
  let voices: Int

  /// - Parameters:
  ///   - shapes: the vocabulary's.
  ///   - payloads: the members of each of them.
  init(_ shapes: [EventShape], _ payloads: [[MemberShape]], voices: [String]) {
    envelope = Envelope(&bytes)
    typeNames = words.add(shapes.map(\.name), &bytes)
    self.voices = words.add(voices, &bytes)
    for (shape, payload) in zip(shapes, payloads) {
      types.append(EventType(payload: add(payload), state: shape.state, on: shape.on))
    }
  }

  private mutating func add(_ shapes: [MemberShape]) -> Object {
    // The rules first: those of records add members of their own.
    let added = shapes.map { shape in
      Member(
        name: bytes.add(ByteTable.quoted(shape.name) + [UInt8(ascii: ":")]),
        rule: add(shape.kind, mustBeTrue: !shape.isRequired), isRequired: shape.isRequired)
    }
    let start = members.count
    members += added
    let required = added.lastIndex { $0.isRequired }.map { start + $0 + 1 }
    return Object(places: start..<members.count, required: required ?? start)
  }

  /// Adds a kind of value.
  ///
  /// - Parameter mustBeTrue: whether a flag is left out rather than false.
  private mutating func add(_ kind: ValueKind, mustBeTrue: Bool = false) -> Int {
    let rule =
      switch kind {
      case .text: Rule(.text)
      case .identifier: Rule(.identifier)
      case .code: Rule(.code)
      case .reference: Rule(.reference)
      case .integer(let range): Rule(.integer, range.lowerBound, range.upperBound)
      case .decimal: Rule(.decimal)
      case .flag: Rule(mustBeTrue ? .presentFlag : .flag)
      case .date: Rule(.date)
      case .day: Rule(.day)
      case .word(let list): Rule(.word, words.add(list, &bytes))
      case .digest: Rule(.digest)
      case .list(let inner): Rule(.list, add(inner))
      case .set(let inner): Rule(.set, add(inner))
      case .record(let shapes): record(shapes)
      case .either(let kinds): either(kinds.map { add($0) })
      case .nullable(let inner): Rule(.nullable, add(inner))
      case .event: Rule(.event)
      case .json: Rule(.json)
      }
    rules.append(rule)
    return rules.count - 1
  }

  private mutating func record(_ shapes: [MemberShape]) -> Rule {
    objects.append(add(shapes))
    return Rule(.record, objects.count - 1)
  }

  /// The alternatives' rules once more, one behind the other.
  private mutating func either(_ places: [Int]) -> Rule {
    let start = rules.count
    for place in places { rules.append(rules[place]) }
    return Rule(.either, start, rules.count)
  }
}
