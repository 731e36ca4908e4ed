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
    /// Whose knowledge it is, where that differs from the document's.
    package let lineage: Lineage?

    package static let members: [any DeclaredMember] = [id, prefix, cutoff, issued, lineage]
    private static let id = Member.name("id", "the part's name")
    private static let prefix = Member.text("prefix", "what its places begin with").optional
    private static let cutoff = Member.date("cutoff", "up to when its facts reach")
    private static let issued = Member.date("issued", "when it was issued").optional
    private static let lineage =
      Member<Lineage>.word("lineage", "whose knowledge it is, if another's").optional

    package init(_ fields: Fields) {
      id = fields[Part.id]
      prefix = fields[Part.prefix]
      cutoff = fields[Part.cutoff]
      issued = fields[Part.issued]
      lineage = fields[Part.lineage]
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
  /// The SHA-256 of the text that was transcribed.
  package let sha256: String?

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
    sha256 = event[DocumentRegistered.sha256]
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

  /// Whose knowledge stands at a place.
  func lineage(at place: String) -> Lineage { part(at: place)?.lineage ?? lineage }

  /// Whose knowledge a part is; the main part where none is named.
  func lineage(ofPart name: String?) -> Lineage { part(name)?.lineage ?? lineage }

  /// Whether somebody else can find it: it has an address, a symbol, or a digest of its text.
  var isFindable: Bool { address != nil || symbol != nil || sha256 != nil }

  /// Whether a place tells which part it stands in.
  var hasPrefixes: Bool { parts.contains { $0.prefix != nil } }

  /// When what stands in a part became known; nil when the register does not say.
  func known(_ part: Part?) -> Day? { (part?.issued ?? published)?.latest ?? read }
}
