/// The closed list of event types a log may hold: all the engine knows of its domain.
package struct Vocabulary: Sendable {
  /// In the order of the domain's list; a record names its type by its place in it.
  package let shapes: [EventShape]
  /// Members every payload may carry, after its own.
  package let common: [MemberShape]
  /// The words that may stand in a source's `voice`.
  package let voices: [String]
  /// The members of each type's payload, by the type's place.
  let payloads: [[MemberShape]]
  /// The members that identify a fact.
  let keys: FactKeys
  /// The places of the members that may hold a reference, by the type's place.
  let referring: [[Int]]
  /// The same as the canonical reader walks it.
  let grammar: Grammar
  private let positions: [String: Int]
  /// The tags of all payloads' members, one type behind the other.
  private let tags: [UInt64]
  /// Where the tags of each type begin, and at the end how many there are.
  private let starts: [Int]

  /// - Precondition: no two shapes share a name, and no two members of a payload a tag; a payload
  ///   has at most 32 members.
  package init(_ shapes: [EventShape], common: [MemberShape] = [], voices: [String] = []) {
    self.shapes = shapes
    self.common = common
    self.voices = voices
    positions = Dictionary(uniqueKeysWithValues: shapes.enumerated().map { ($1.name, $0) })
    payloads = shapes.map { shape in
      shape.members
        + common.filter { member in !shape.members.contains { same($0.name, member.name) } }
    }
    precondition(payloads.allSatisfy { $0.count <= 32 }, "A payload has at most 32 members")
    precondition(
      payloads.allSatisfy { Set($0.map(\.tag)).count == $0.count }, "Two members share a tag")
    referring = payloads.map { members in members.indices.filter { members[$0].kind.refers } }
    keys = FactKeys(shapes, payloads)
    tags = payloads.flatMap { $0.map(\.tag) }
    grammar = Grammar(shapes, payloads, voices: voices)
    starts = payloads.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// The place of a type in the list; nil when there is none of that name.
  package func position(of name: String) -> Int? { positions[name] }

  /// The shape of that name.
  package func shape(_ name: String) -> EventShape? { positions[name].map { shapes[$0] } }

  /// The members of a payload of that type: its own, then the common ones it does not redefine.
  package func members(of shape: EventShape) -> [MemberShape] {
    positions[shape.name].map { payloads[$0] } ?? shape.members
  }

  /// Where a member stands in the payload of a type; nil where the type declares none of that tag.
  func place(of tag: UInt64, in type: Int) -> Int? {
    var index = starts[type]
    let end = starts[type + 1]
    while index < end {
      if tags[index] == tag { return index - starts[type] }
      index += 1
    }
    return nil
  }
}

/// How lines of one event type look.
package struct EventShape: Sendable {
  package enum Presence: Sendable { case required, optional, absent }

  /// `area.past-participle`.
  package let name: String
  /// Whether a line names a State.
  package let state: Presence
  /// Whether a line says when it happened.
  package let on: Presence
  package let members: [MemberShape]
  /// Names of the payload members that, with type and State, identify the fact.
  package let key: [String]
  /// Whether one line only tells of the thing, whatever its document and place: a registration.
  package let isSingle: Bool
  /// The name of the member that holds the position of the line that a line is about; nil for a
  /// type that is about the world.
  package let target: String?

  package init(
    name: String, state: Presence, on: Presence, members: [MemberShape], key: [String],
    isSingle: Bool = false, target: String? = nil
  ) {
    self.name = name
    self.state = state
    self.on = on
    self.members = members
    self.key = key
    self.isSingle = isSingle
    self.target = target
  }
}
