/// Sorts a batch into what is new, what is there already, and what contradicts what is there.
///
/// An *attestation* is a fact as one document states it in one place: the type, the State, the
/// key members of the type, the document and the place. The same attestation with the same body is
/// a repeat; with another body it is a conflict.
struct Identities {
  private(set) var added: [Batch.Entry] = []
  private(set) var repeats: [AppendOutcome.Repeat] = []
  private(set) var conflicts: [Conflict] = []

  init(of batch: Batch, in log: LogContents, vocabulary: Vocabulary) {
    // Keys are costly to make; only lines citing a place that the batch cites can matter.
    let sources = Set(batch.entries.map { Citation($0.body.source) })
    var known: [[UInt8]: (side: Conflict.Side, seq: Int)] = [:]
    for record in log.records where sources.contains(Citation(record.event.source)) {
      guard let key = Identities.key(record.event, vocabulary) else { continue }
      let side = Conflict.Side(
        origin: record.origin, seq: record.seq, body: record.event.canonicalValue().canonicalBytes)
      known[key] = (side, record.seq)
    }
    for entry in batch.entries {
      let body = entry.body.canonicalValue().canonicalBytes
      guard let key = Identities.key(entry.body, vocabulary) else {
        added.append(entry)
        continue
      }
      let offered = Conflict.Side(origin: entry.origin, seq: nil, body: body)
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

  private static func key(_ body: EventBody, _ vocabulary: Vocabulary) -> [UInt8]? {
    vocabulary.shapes[body.type].map { body.attestationKey($0) }
  }

  /// Document and place, compared as bytes.
  private struct Citation: Hashable {
    let document: [UInt8]
    let place: [UInt8]

    init(_ source: EventBody.Source) {
      document = Array(source.document.utf8)
      place = Array(source.at.utf8)
    }
  }
}
