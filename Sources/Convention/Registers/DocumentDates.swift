import EventLog

/// Of each registered document what every fact asks: when its words became known, up to when they
/// reach, and whose knowledge they are. By the symbol of its identifier.
///
/// The tables hold numbers only, so that to ask counts no reference.
struct DocumentDates: Sendable {
  /// What is asked of a part.
  struct Part: Sendable {
    let known: Day?
    let cutoff: Day?
    let lineage: Lineage
  }

  private struct Entry: Sendable {
    let lineage: Lineage
    let main: Part
    /// Which of `prefixed` are its own.
    let prefixed: Range<Int32>
  }

  private var entries: [Entry?] = []
  /// The parts that a place names by a prefix.
  private var prefixed: [Part] = []
  /// The bytes that the places in these begin with.
  private var prefixes: [[UInt8]] = []

  /// Whose knowledge a document carries; nil for one that is not registered.
  func lineage(_ document: Symbol) -> Lineage? { entry(document)?.lineage }

  /// Whose knowledge stands at a place of a document; nil for one that is not registered.
  func lineage(_ document: Symbol, at place: ByteSpan, in store: LogStore) -> Lineage? {
    part(document, at: place, in: store)?.lineage
  }

  /// The part of a document that a place belongs to.
  func part(_ document: Symbol, at place: ByteSpan, in store: LogStore) -> Part? {
    guard let entry = entry(document) else { return nil }
    for index in entry.prefixed where isIn(place, prefixes[Int(index)], store) {
      return prefixed[Int(index)]
    }
    return entry.main
  }

  private func entry(_ document: Symbol) -> Entry? {
    document.index < entries.count ? entries[document.index] : nil
  }

  /// Whether a place is a prefix, or begins with it and a comma.
  private func isIn(_ place: ByteSpan, _ prefix: [UInt8], _ store: LogStore) -> Bool {
    let bytes = store.log.bytes[place.range]
    return bytes.starts(with: prefix)
      && (bytes.count == prefix.count
        || bytes[bytes.startIndex + prefix.count] == UInt8(ascii: ","))
  }

  mutating func add(_ document: Document, _ symbol: Symbol) {
    if symbol.index >= entries.count {
      entries += repeatElement(nil, count: symbol.index + 1 - entries.count)
    }
    func part(_ part: Document.Part?) -> Part {
      Part(
        known: document.known(part), cutoff: part?.cutoff.latest,
        lineage: part?.lineage ?? document.lineage)
    }
    let start = Int32(prefixed.count)
    for named in document.parts {
      guard let prefix = named.prefix else { continue }
      prefixed.append(part(named))
      // As it is written in the log, escapes and all.
      prefixes.append(Array(JSONValue.string(prefix).canonicalBytes.dropFirst().dropLast()))
    }
    entries[symbol.index] = Entry(
      lineage: document.lineage, main: part(document.parts.first),
      prefixed: start..<Int32(prefixed.count))
  }
}
