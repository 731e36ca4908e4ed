package import EventLog

/// A State or territory as registered.
package struct Country: Sendable {
  /// Its standing, which may change: South Sudan became a UN Member in 2011.
  package enum Kind: String, Sendable, CaseIterable {
    case unMember = "un-member"
    case observerState = "observer-state"
    case otherState = "other-state"
    case territory

    package static let words = allCases.map(\.rawValue)
  }

  /// A name and the days it was in use.
  package struct Name: Sendable {
    package let short: String
    package let official: String?
    package let span: Span
  }

  package let code: StateCode
  package let names: [Name]
  package let variants: [String]
  package let region: String
  package let subregion: String?
  private let kinds: [(kind: Kind, span: Span)]

  init?(_ data: JSONValue) {
    guard let code = StateCode(data.text("code")) else { return nil }
    self.code = code
    names = (data["names"]?.array ?? []).map {
      Name(short: $0.text("short"), official: $0["official"]?.string, span: Span($0))
    }
    kinds = (data["kinds"]?.array ?? []).compactMap { entry in
      Kind(rawValue: entry.text("kind")).map { ($0, Span(entry)) }
    }
    variants = data.texts("variants")
    region = data.text("region")
    subregion = data["subregion"]?.string
  }

  /// Its standing on a day; nil when it had none registered.
  package func kind(on day: Day) -> Kind? { kinds.last { $0.span.contains(day) }?.kind }

  /// Its short name on a day; the latest where none is registered for it.
  package func name(on day: Day) -> String {
    (names.last { $0.span.contains(day) } ?? names.last)?.short ?? code.description
  }
}
