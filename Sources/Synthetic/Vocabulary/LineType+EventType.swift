import Convention
import EventLog

// The one place where the generator meets the declarations of the event types.

extension LineType {
  /// All event types, in the order of their declaration.
  static let all = EventType.allCases.map { LineType($0) }

  private init(_ type: EventType) {
    name = type.name
    // Use without a user has to name its territory; here it always names the user.
    let namesUser = type == .useAlleged || type == .useConfirmed
    state = namesUser ? .required : Presence(type.state)
    on = Presence(type.declaration.on)
    members =
      type.members.map { LineMember($0, isKey: type.declaration.key.contains($0.name)) }
      + EventType.vocabulary.common.map { LineMember($0, isKey: false) }
  }
}

extension LineType.Presence {
  fileprivate init(_ presence: EventShape.Presence) {
    self =
      switch presence {
      case .required: .required
      case .optional: .optional
      case .absent: .absent
      }
  }
}

extension LineMember {
  fileprivate init(_ shape: MemberShape, isKey: Bool) {
    name = shape.name
    kind = LineKind(shape.kind)
    isRequired = shape.isRequired
    self.isKey = isKey
  }
}

extension LineKind {
  fileprivate init(_ kind: ValueKind) {
    self =
      switch kind {
      case .text: .text
      case .identifier: .identifier
      case .code: .code
      case .integer(let range): .integer(range)
      case .decimal: .decimal
      case .flag: .flag
      case .date: .date
      case .day: .day
      case .word(let words): .word(words)
      case .digest: .digest
      case .reference(let register): .reference(register)
      case .list(let kind): .list(LineKind(kind))
      case .set(let kind): .set(LineKind(kind))
      case .record(let members): .record(members.map { LineMember($0, isKey: false) })
      case .either(let kinds): LineKind(kinds[0])
      case .nullable(let kind): .nullable(LineKind(kind))
      case .event: .special("event")
      case .json: .special("json")
      }
  }
}
