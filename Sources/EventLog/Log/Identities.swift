/// Sorts a batch into what is new, what is there already, and what contradicts what is there.
///
/// An *attestation* is a fact as one document states it in one place: the type, the State, the
/// key members of the type, the document and the place. The same attestation with the same body is
/// a repeat; with another body it is a conflict.
struct Identities {
  private(set) var added: [Batch.Entry] = []
  private(set) var repeats: [AppendOutcome.Repeat] = []
  private(set) var conflicts: [Conflict] = []

  init(of batch: Batch, in log: LogContents) {
    let vocabulary = log.vocabulary
    var known = Identities.sides(of: batch, in: log)
    for entry in batch.entries {
      let body = entry.body.canonicalValue().canonicalBytes
      guard let key = Identities.key(entry.body, vocabulary) else {
        added.append(entry)
        continue
      }
      let offered = Conflict.Side(origin: entry.origin, seq: nil, body: body, line: body)
      if let (side, seq) = known[key] {
        if side.body == body {
          repeats.append(AppendOutcome.Repeat(origin: entry.origin, seq: seq))
        } else {
          conflicts.append(Conflict(offered: offered, existing: side))
        }
      } else {
        added.append(entry)
        known[key] = (offered, log.size + added.count)
      }
    }
  }

  /// What the log holds from the places that the batch cites, by attestation. Keys are costly to
  /// make, and no other lines can matter.
  private static func sides(
    of batch: Batch, in log: LogContents
  ) -> [[UInt8]: (side: Conflict.Side, seq: Int)] {
    let documents = Set(batch.entries.compactMap { log.symbol($0.body.source.document) })
    let places = Set(
      batch.entries.map { entry in
        Array(JSONValue.string(entry.body.source.at).canonicalBytes.dropFirst().dropLast())
      })
    let reader = LineReader(vocabulary: log.vocabulary)
    var known: [[UInt8]: (side: Conflict.Side, seq: Int)] = [:]
    for record in log.records where documents.contains(record.document) {
      guard places.contains(Array(log.bytes[record.at.range])) else { continue }
      let line = Array(log.bytes[record.line.range])
      let origin = log.origin(of: record)
      guard let event = reader.record(line, file: origin.file, number: origin.line).record?.event,
        let key = key(event, log.vocabulary)
      else { continue }
      let side = Conflict.Side(
        origin: origin, seq: record.seq, body: event.canonicalValue().canonicalBytes, line: line)
      known[key] = (side, record.seq)
    }
    return known
  }

  private static func key(_ body: EventBody, _ vocabulary: Vocabulary) -> [UInt8]? {
    vocabulary.shape(body.type).map { body.attestationKey($0) }
  }
}
