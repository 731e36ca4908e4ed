/// How lines of one event type look: all the generator knows of it.
struct LineType: Sendable {
  enum Presence: Sendable { case required, optional, absent }

  let name: String
  /// Whether a line names a State.
  let state: Presence
  /// Whether a line says when it happened.
  let on: Presence
  /// In the order of the declaration, the members of every payload last.
  let members: [LineMember]

  func has(_ member: String) -> Bool { members.contains { $0.name == member } }

  /// Whether it tells of the world, and may be told by several witnesses.
  var isFact: Bool { on != .absent }
}

/// A member of a payload, or of a record in it.
struct LineMember: Sendable {
  let name: String
  let kind: LineKind
  let isRequired: Bool
  /// Whether it tells facts apart: all witnesses of a fact give it alike.
  let isKey: Bool
}

/// What a member may hold.
indirect enum LineKind: Sendable {
  case text, identifier, code, decimal, flag, date, day, digest
  case integer(ClosedRange<Int>)
  case word([String])
  /// The identifier of something in that register.
  case reference(String)
  case list(LineKind), set(LineKind)
  case record([LineMember])
  /// Beside `null`.
  case nullable(LineKind)
  /// What only the generator's own code for a type can write.
  case special(String)
}
