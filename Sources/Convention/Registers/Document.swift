package import EventLog

/// A registered source.
package struct Document: Sendable {
  /// A part with a cut-off of its own, such as the body of a Final Document.
  package struct Part: PayloadRecord {
    package let id: String
    /// What its places begin with; nil for the main part.
    package let prefix: String?
    /// Up to when its facts reach.
    package let cutoff: PartialDate
    package let issued: PartialDate?

    package static let members: [any DeclaredMember] = [id, prefix, cutoff, issued]
    private static let id = Member.name("id", "the part's name")
    private static let prefix = Member.text("prefix", "what its places begin with").optional
    private static let cutoff = Member.date("cutoff", "up to when its facts reach")
    private static let issued = Member.date("issued", "when it was issued").optional

    package init(_ fields: Fields) {
      id = fields[Part.id]
      prefix = fields[Part.prefix]
      cutoff = fields[Part.cutoff]
      issued = fields[Part.issued]
    }
  }

  package let id: String
  package let title: String
  package let publisher: String
  package let lineage: Lineage
  package let symbol: String?
  package let address: String?
  package let published: PartialDate?
  package let read: Day?
  package let parts: [Part]
  package let takesFrom: [String]

  init(_ event: Event) {
    id = event.text(event[DocumentRegistered.id])
    title = event[DocumentRegistered.title]
    publisher = event[DocumentRegistered.publisher]
    lineage = event[DocumentRegistered.lineage]
    symbol = event[DocumentRegistered.symbol]
    address = event[DocumentRegistered.address]
    published = event[DocumentRegistered.published]
    read = event[DocumentRegistered.read]
    parts = event[DocumentRegistered.parts] ?? []
    takesFrom = event[DocumentRegistered.takesFrom] ?? []
  }

  /// The part of that name, or the main part.
  package func part(_ name: String?) -> Part? {
    guard let name else { return parts.first }
    return parts.first { $0.id == name }
  }

  /// The part a place belongs to, told by its prefix.
  package func part(at place: String) -> Part? {
    let prefixed = parts.first { part in
      part.prefix.map { place == $0 || place.hasPrefix($0 + ",") } ?? false
    }
    return prefixed ?? parts.first
  }

  /// Whether a place tells which part it stands in.
  var hasPrefixes: Bool { parts.contains { $0.prefix != nil } }

  /// When what stands in a part became known; nil when the register does not say.
  func known(_ part: Part?) -> Day? { (part?.issued ?? published)?.latest ?? read }
}
