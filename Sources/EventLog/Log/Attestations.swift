/// What the lines of a log attest from the places that a batch cites: as each was written, and as it
/// stands now.
///
/// Keys are costly to make, and no other lines can matter.
struct Attestations {
  /// A line that attests something, or did.
  struct Line {
    let seq: Int
    /// As it was written.
    let written: Conflict.Side
    /// As it stands; nil for one that is withdrawn.
    let standing: Conflict.Side?
    /// The key under which it stands; nil for one that is withdrawn.
    let standingKey: [UInt8]?
    let amendment: Amendment?
  }

  /// By the attestation key it was written under, and by the one it stands under.
  private var lines: [[UInt8]: [Line]] = [:]
  private let log: LogContents
  private let amendments: Amendments

  init(of batch: Batch, in log: LogContents, _ amendments: Amendments) {
    self.log = log
    self.amendments = amendments
    let documents = Set(batch.entries.compactMap { log.symbol($0.body.source.document) })
    let places = Set(
      batch.entries.map { entry in
        Array(JSONValue.string(entry.body.source.at).canonicalBytes.dropFirst().dropLast())
      })
    let single = Set(
      batch.entries.compactMap { entry in
        log.vocabulary.position(of: entry.body.type).flatMap {
          log.vocabulary.shapes[$0].isSingle ? $0 : nil
        }
      })
    func isCited(_ record: Record) -> Bool {
      documents.contains(record.document) && places.contains(Array(log.bytes[record.at.range]))
    }
    for record in log.records {
      var isWanted = single.contains(Int(record.type)) || isCited(record)
      if !isWanted, case .corrected(_, let replacement) = amendments[record.seq] {
        isWanted = isCited(replacement)
      }
      if isWanted, let (line, key) = line(record) { add(line, key) }
    }
  }

  /// The lines that were written or stand under a key, in the order of the log.
  func lines(_ key: [UInt8]) -> [Line] { lines[key] ?? [] }

  /// Takes in an event that is to be added.
  mutating func add(_ side: Conflict.Side, _ key: [UInt8], seq: Int) {
    add(
      Line(seq: seq, written: side, standing: side, standingKey: key, amendment: nil), key)
  }

  /// The event that stands in the place of a line, in canonical form; nil for one that is withdrawn,
  /// and where there is no such line.
  func standing(_ seq: Int) -> [UInt8]? {
    guard log.records.indices.contains(seq - 1) else { return nil }
    return line(log.records[seq - 1])?.line.standing?.body
  }

  /// Whether there is such a line in the log that was looked at.
  func holds(_ seq: Int) -> Bool { log.records.indices.contains(seq - 1) }

  /// Whether a line is withdrawn.
  func isWithdrawn(_ seq: Int) -> Bool {
    if case .retracted = amendments[seq] { true } else { false }
  }

  private mutating func add(_ line: Line, _ key: [UInt8]) {
    lines[key, default: []].append(line)
    if let standing = line.standingKey, standing != key {
      lines[standing, default: []].append(line)
    }
  }

  private func line(_ record: Record) -> (line: Line, key: [UInt8])? {
    let bytes = Array(log.bytes[record.line.range])
    let origin = log.origin(of: record)
    let reader = LineReader(vocabulary: log.vocabulary)
    guard let event = reader.record(bytes, file: origin.file, number: origin.line).record?.event,
      let key = event.attestationKey(log.vocabulary)
    else { return nil }
    let body = event.canonicalValue().canonicalBytes
    let written = Conflict.Side(
      origin: origin, seq: record.seq, body: body, line: bytes, start: bytes.count - body.count)
    let amendment = amendments[record.seq]
    switch amendment {
    case nil:
      return (
        Line(
          seq: record.seq, written: written, standing: written, standingKey: key, amendment: nil),
        key
      )
    case .retracted:
      return (
        Line(
          seq: record.seq, written: written, standing: nil, standingKey: nil,
          amendment: amendment), key
      )
    case .corrected(let seq, let replacement):
      guard let event = EventBody(replacement: log.json(replacement.line)),
        let standingKey = event.attestationKey(log.vocabulary),
        log.records.indices.contains(seq - 1)
      else { return nil }
      let correction = log.records[seq - 1]
      let side = Conflict.Side(
        origin: log.origin(of: correction), seq: record.seq,
        body: event.canonicalValue().canonicalBytes,
        line: Array(log.bytes[correction.line.range]),
        start: replacement.line.start - correction.line.start)
      return (
        Line(
          seq: record.seq, written: written, standing: side, standingKey: standingKey,
          amendment: amendment), key
      )
    }
  }
}

extension EventBody {
  /// What tells whether the log holds the event already: who says it where, or the thing alone where
  /// one line tells of it only. Nil for a type that the vocabulary does not know.
  func attestationKey(_ vocabulary: Vocabulary) -> [UInt8]? {
    vocabulary.shape(type).map { $0.isSingle ? factKey($0) : attestationKey($0) }
  }
}
