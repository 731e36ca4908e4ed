import EventLog

/// Of each registered document what every fact asks: when its words became known, up to when they
/// reach, and whose knowledge they are. By the symbol of its identifier.
struct DocumentDates: Sendable {
  struct Part: Sendable {
    /// The bytes that its places begin with; empty for the main part.
    let prefix: [UInt8]
    let known: Day?
    let cutoff: Day?
  }

  struct Entry: Sendable {
    let lineage: Lineage
    let main: Part
    /// The parts that a place names by a prefix.
    let prefixed: [Part]

    /// The part a place belongs to.
    func part(at place: ByteSpan, in log: LogContents) -> Part {
      if prefixed.isEmpty { return main }
      let bytes = log.bytes[place.range]
      return prefixed.first { part in
        bytes.starts(with: part.prefix)
          && (bytes.count == part.prefix.count
            || bytes[bytes.startIndex + part.prefix.count] == UInt8(ascii: ","))
      } ?? main
    }
  }

  private var entries: [Entry?] = []

  subscript(document: Symbol) -> Entry? {
    document.index < entries.count ? entries[document.index] : nil
  }

  mutating func add(_ document: Document, _ symbol: Symbol) {
    if symbol.index >= entries.count {
      entries += repeatElement(nil, count: symbol.index + 1 - entries.count)
    }
    func part(_ part: Document.Part?) -> Part {
      Part(
        // As it is written in the log, escapes and all.
        prefix: part?.prefix.map {
          Array(JSONValue.string($0).canonicalBytes.dropFirst().dropLast())
        } ?? [], known: document.known(part), cutoff: part?.cutoff.latest)
    }
    entries[symbol.index] = Entry(
      lineage: document.lineage, main: part(document.parts.first),
      prefixed: document.parts.filter { $0.prefix != nil }.map { part($0) })
  }
}
