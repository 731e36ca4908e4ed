package import EventLog

/// All that is said of one event type: the single declaration from which reading, writing,
/// validation, help, themes and measures follow.
///
/// Each type has a file of its own, an enum that holds its members and its `declaration`, and a case
/// in `EventType`.
package struct Declaration: Sendable {
  /// When a fact of a type becomes public knowledge, unless the line says otherwise.
  package enum Publicity: String, Sendable {
    /// On the day it happened: a deposit, an Article 7 report.
    case onOccurrence = "on-occurrence"
    /// With the document that tells of it.
    case withDocument = "with-document"
  }

  /// The theme that facts of a type belong to.
  package enum Theming: Sendable {
    case always(Theme)
    /// As a member of the payload tells.
    case told(@Sendable (Event) -> Theme)
  }

  /// What a history says of a fact, after the State's name.
  package enum Phrase: Sendable, ExpressibleByStringLiteral {
    /// These words, and then the members of the payload.
    case words(String)
    /// A clause of its own, with the registers at hand for names.
    case clause(@Sendable (Event, Registers) -> String)

    package init(stringLiteral words: String) { self = .words(words) }
  }

  /// `area.past-participle`.
  package let name: String
  package let state: EventShape.Presence
  package let on: EventShape.Presence
  package let publicity: Publicity
  /// nil for registers, figures and remarks, which are no facts about the world.
  package let theme: Theming?
  /// What a line of this type says, in one sentence.
  package let summary: String
  /// The article or practice behind it.
  package let provision: String
  package let members: [MemberShape]
  /// Names of the payload members that identify the fact, beside type and State; never the date.
  package let key: [String]
  package let phrase: Phrase?
  /// Whether a measure of the type's name counts the States with such a fact.
  package let isMeasured: Bool
  /// The members whose sum over all States a measure may ask for.
  package let quantities: [MemberShape]
  /// Whether such a fact changes an obligation, or what is known of one.
  package let changesState: Bool
  /// The member that names the line it is about; nil for what is about the world.
  package let target: MemberShape?
  /// The `data` of a valid line.
  package let example: String

  init(
    _ name: String, state: EventShape.Presence = .absent, on: EventShape.Presence = .absent,
    publicity: Publicity = .withDocument, theme: Theming? = nil, summary: String,
    provision: String, members: [any DeclaredMember] = [], key: [any DeclaredMember] = [],
    phrase: Phrase? = nil, isMeasured: Bool = false, quantities: [any DeclaredMember] = [],
    changesState: Bool = false, target: (any DeclaredMember)? = nil, example: String = "{}"
  ) {
    // A date belongs to a fact about the world, and so does a theme.
    precondition((on == .absent) == (theme == nil), "\(name): a fact about the world has a theme")
    self.name = name
    self.state = state
    self.on = on
    self.publicity = publicity
    self.theme = theme
    self.summary = summary
    self.provision = provision
    self.members = members.map(\.shape)
    self.key = key.map(\.shape.name)
    self.phrase = phrase
    self.isMeasured = isMeasured
    self.quantities = quantities.map(\.shape)
    self.changesState = changesState
    self.target = target?.shape
    self.example = example
  }

  /// The words a history begins with; nil for a type with a clause of its own.
  package var words: String? { if case .words(let words) = phrase { words } else { nil } }

  /// Whether a line of the type registers something by an identifier, which is done once. Of a
  /// document's term, which has none of its own, a later line gives a later reading.
  package var isRegistration: Bool { name.hasSuffix(".registered") && key.count == 1 }

  /// The part the engine needs.
  var shape: EventShape {
    EventShape(
      name: name, state: state, on: on, members: members, key: key, isSingle: isRegistration,
      target: target?.name)
  }
}
