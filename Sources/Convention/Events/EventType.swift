package import EventLog

/// One kind of fact the ledger can hold: the single declaration from which reading, writing,
/// validation and help follow.
///
/// A type is declared in a file of its own and listed in `EventType.all`.
package struct EventType: Sendable {
  /// When a fact of this type becomes public knowledge, unless the line says otherwise.
  package enum Publicity: String, Sendable {
    /// On the day it happened: a deposit, an Article 7 report.
    case onOccurrence = "on-occurrence"
    /// With the document that tells of it.
    case withDocument = "with-document"
  }

  /// `area.past-participle`.
  package let name: String
  package let state: EventShape.Presence
  package let on: EventShape.Presence
  package let publicity: Publicity
  /// What a line of this type says, in one sentence.
  package let summary: String
  /// The article or practice behind it.
  package let provision: String
  package let members: [MemberShape]
  /// Payload members that identify the fact, beside type and State; never the date.
  package let key: [String]
  /// What a history says of it, after the State's name; nil where it has words of its own.
  package let telling: String?
  /// The `data` of a valid line.
  package let example: String

  package init(
    _ name: String, state: EventShape.Presence = .absent, on: EventShape.Presence = .absent,
    publicity: Publicity = .withDocument, summary: String, provision: String,
    members: [MemberShape] = [], key: [String] = [], telling: String? = nil, example: String = "{}"
  ) {
    self.name = name
    self.state = state
    self.on = on
    self.publicity = publicity
    self.summary = summary
    self.provision = provision
    self.members = members
    self.key = key
    self.telling = telling
    self.example = example
  }

  /// The part of the name before the first dot: `treaty`, `stockpile`.
  package var area: Substring { name.prefix { $0 != "." } }

  /// The part the engine needs.
  package var shape: EventShape {
    EventShape(name: name, state: state, on: on, members: members, key: key)
  }

  /// Members every payload may carry after its own.
  package static let common = [
    MemberShape(
      "declared", .date, required: false, "when the State told the Convention, if not `on`"),
    MemberShape("covers", .date, required: false, "the period it speaks of, if not `on`"),
    MemberShape("inferred", .flag, required: false, "true when `on` is only a heading's window"),
  ]

  /// All types by name.
  package static let byName: [String: EventType] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The vocabulary handed to the engine.
  package static let vocabulary = Vocabulary(all.map(\.shape), common: common)
}

extension EventType: Hashable {
  package static func == (a: EventType, b: EventType) -> Bool { a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
