package import EventLog

/// A State or territory as registered.
package struct Country: Sendable {
  /// Its standing, which may change: South Sudan became a UN Member in 2011.
  package enum Kind: String, Sendable, CaseIterable {
    case unMember = "un-member"
    case observerState = "observer-state"
    case otherState = "other-state"
    case territory
  }

  /// A standing and the days it had it.
  package struct Standing: PayloadRecord {
    let kind: Kind
    let validity: Validity

    package static let members: [any DeclaredMember] = [kind, Validity.from, Validity.to]
    private static let kind = Member<Kind>.word("kind", "its standing")

    package init(_ fields: Fields) {
      kind = fields[Standing.kind]
      validity = Validity(fields)
    }
  }

  /// A name and the days it was in use.
  package struct Name: PayloadRecord {
    package let short: String
    package let official: String?
    package let validity: Validity

    package static let members: [any DeclaredMember] = [
      short, official, Validity.from, Validity.to,
    ]
    private static let short = Member.text("short", "short name")
    private static let official = Member.text("official", "official name").optional

    package init(_ fields: Fields) {
      short = fields[Name.short]
      official = fields[Name.official]
      validity = Validity(fields)
    }
  }

  package let code: CountryCode
  package let names: [Name]
  package let variants: [String]
  package let region: String
  package let subregion: String?
  private let kinds: [Standing]

  init(_ event: Event) {
    code = event[CountryRegistered.code]
    names = event[CountryRegistered.names]
    kinds = event[CountryRegistered.kinds]
    variants = event[CountryRegistered.variants] ?? []
    region = event[CountryRegistered.region]
    subregion = event[CountryRegistered.subregion]
  }

  /// Its standing on a day; nil when it had none registered.
  package func kind(on day: Day) -> Kind? { kinds.last { $0.validity.contains(day) }?.kind }

  /// Its short name on a day; the latest where none is registered for it.
  package func name(on day: Day) -> String {
    (names.last { $0.validity.contains(day) } ?? names.last)?.short ?? code.description
  }
}
