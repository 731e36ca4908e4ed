/// The closed list of event types a log may hold: all the engine knows of its domain.
package struct Vocabulary: Sendable {
  /// By name.
  package let shapes: [String: EventShape]
  /// Members every payload may carry, after its own.
  package let common: [MemberShape]
  private let payloads: [String: [MemberShape]]

  /// - Precondition: no two shapes share a name.
  package init(_ shapes: [EventShape], common: [MemberShape] = []) {
    self.shapes = Dictionary(uniqueKeysWithValues: shapes.map { ($0.name, $0) })
    self.common = common
    payloads = self.shapes.mapValues { shape in
      shape.members
        + common.filter { member in
          !shape.members.contains { same($0.name, member.name) }
        }
    }
  }

  /// The members of a payload of that type: its own, then the common ones it does not redefine.
  package func members(of shape: EventShape) -> [MemberShape] {
    payloads[shape.name] ?? shape.members
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
  /// Payload members that, with type and State, identify the fact; dotted for none deeper.
  package let key: [String]

  package init(
    name: String, state: Presence, on: Presence, members: [MemberShape], key: [String]
  ) {
    self.name = name
    self.state = state
    self.on = on
    self.members = members
    self.key = key
  }
}
