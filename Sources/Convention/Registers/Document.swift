package import EventLog

/// A registered source.
package struct Document: Sendable {
  /// A part with a cut-off of its own, such as the body of a Final Document.
  package struct Part: Sendable {
    package let id: String
    /// What its places begin with; nil for the main part.
    package let prefix: String?
    /// Up to when its facts reach.
    package let cutoff: PartialDate
    package let issued: PartialDate?
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

  init?(_ data: JSONValue) {
    guard let lineage = Lineage(rawValue: data.text("lineage")) else { return nil }
    id = data.text("id")
    title = data.text("title")
    publisher = data.text("publisher")
    self.lineage = lineage
    symbol = data["symbol"]?.string
    address = data["address"]?.string
    published = data.date("published")
    read = data.day("read")
    takesFrom = data.texts("takesFrom")
    parts = (data["parts"]?.array ?? []).compactMap { part in
      part.date("cutoff").map {
        Part(
          id: part.text("id"), prefix: part["prefix"]?.string, cutoff: $0,
          issued: part.date("issued"))
      }
    }
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

  /// When what stands at a place became known; nil when the register does not say.
  package func known(at place: String) -> Day? {
    (part(at: place)?.issued ?? published)?.latest ?? read
  }
}
