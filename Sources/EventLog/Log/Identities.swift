/// Sorts a batch into what is new, what is there already, and what contradicts what is there.
///
/// An *attestation* is a fact as one document states it in one place: the type, the State, the
/// key members of the type, the document and the place. What is offered is compared with what
/// stands: the same attestation with the same body is a repeat; with another body it is a conflict.
/// What the log held and holds no more is no reason to refuse another body, and an event that was
/// withdrawn is not taken in again. A correction or retraction that changes what stands is new,
/// whatever was said before.
struct Identities {
  private(set) var added: [Batch.Entry] = []
  private(set) var repeats: [AppendOutcome.Repeat] = []
  private(set) var conflicts: [Conflict] = []

  private let batch: Batch
  private let log: LogContents
  /// The log with what is new behind it.
  private let grow: ([Batch.Entry]) -> LogContents
  private let amendments: (LogContents) -> Amendments
  private var attestations: Attestations
  /// Positions of lines that remarks of this batch are about, since `attestations` was made.
  private var touched: Set<Int> = []
  /// Keys under which such remarks put other events.
  private var touchedKeys: Set<[UInt8]> = []

  /// - Parameters:
  ///   - grow: the log with these events behind it.
  ///   - amendments: what later lines have made of the lines of a log.
  init(
    of batch: Batch, in log: LogContents, grow: @escaping ([Batch.Entry]) -> LogContents,
    amendments: @escaping (LogContents) -> Amendments
  ) {
    self.batch = batch
    self.log = log
    self.grow = grow
    self.amendments = amendments
    attestations = Attestations(of: batch, in: log, amendments(log))
    for entry in batch.entries { sort(entry) }
  }

  private mutating func sort(_ entry: Batch.Entry) {
    guard let shape = log.vocabulary.shape(entry.body.type),
      let key = entry.body.attestationKey(log.vocabulary)
    else {
      added.append(entry)
      return
    }
    let body = entry.body.canonicalValue().canonicalBytes
    let offered = Conflict.Side(origin: entry.origin, seq: nil, body: body, line: body, start: 0)
    if let target = shape.target.flatMap({ entry.body.data[$0]?.integer }) {
      sort(entry, offered, key, about: target)
      return
    }
    if touchedKeys.contains(key) || attestations.lines(key).contains(where: { isTouched($0.seq) }) {
      refresh()
    }
    let lines = attestations.lines(key)
    if let line = lines.last(where: { $0.standingKey == key && $0.standing?.body == body }) {
      repeated(entry, line)
    } else if let line = lines.last(where: { isContradicted($0, key, body) }) {
      conflict(offered, line, isSingle: shape.isSingle)
    } else if let line = lines.last(where: { $0.standing == nil && $0.written.body == body }) {
      repeated(entry, line)
    } else {
      add(entry, offered, key)
    }
  }

  /// Whether a line stands and says something else: under the same key, or as another event that
  /// has come in the place of the one offered.
  private func isContradicted(
    _ line: Attestations.Line, _ key: [UInt8], _ body: [UInt8]
  ) -> Bool {
    line.standing != nil && (line.standingKey == key || line.written.body == body)
  }

  /// A correction or retraction.
  private mutating func sort(
    _ entry: Batch.Entry, _ offered: Conflict.Side, _ key: [UInt8], about target: Int
  ) {
    if isTouched(target) || !attestations.holds(target) { refresh() }
    let replacement = replacement(entry.body)
    let holds =
      if let replacement {
        attestations.standing(target) == replacement.canonicalValue().canonicalBytes
      } else {
        attestations.isWithdrawn(target)
      }
    let line = holds ? attestations.lines(key).last { $0.standing != nil } : nil
    if let line, line.written.body == offered.body {
      repeated(entry, line)
    } else if let line {
      conflict(offered, line)
    } else {
      add(entry, offered, key)
      touch(target)
      if let replacement, let key = replacement.attestationKey(log.vocabulary) {
        touchedKeys.insert(key)
      }
    }
  }

  private mutating func repeated(_ entry: Batch.Entry, _ line: Attestations.Line) {
    repeats.append(
      AppendOutcome.Repeat(origin: entry.origin, seq: line.seq, amendment: line.amendment))
  }

  private mutating func conflict(
    _ offered: Conflict.Side, _ line: Attestations.Line, isSingle: Bool = false
  ) {
    guard let standing = line.standing else { return }
    conflicts.append(
      Conflict(
        offered: offered, existing: standing, correctedBy: line.amendment?.seq,
        isSingle: isSingle))
  }

  private mutating func add(_ entry: Batch.Entry, _ offered: Conflict.Side, _ key: [UInt8]) {
    added.append(entry)
    attestations.add(offered, key, seq: log.size + added.count)
  }

  /// The event that a correction brings; nil for a retraction.
  private func replacement(_ body: EventBody) -> EventBody? {
    for member in log.vocabulary.shape(body.type)?.members ?? [] {
      if case .event = member.kind {
        return body.data[member.name].flatMap { EventBody(replacement: $0) }
      }
    }
    return nil
  }

  /// Marks the line that a remark is about, and where that is a remark itself, those it is about in
  /// turn.
  private mutating func touch(_ target: Int) {
    var line: Int? = target
    while let seq = line {
      touched.insert(seq)
      let next = self.target(of: seq)
      line = next.flatMap { $0 < seq ? $0 : nil }
    }
  }

  /// The line that a remark of the log or of the batch is about; nil for any other line.
  private func target(of seq: Int) -> Int? {
    if log.records.indices.contains(seq - 1) { return log.target(of: log.records[seq - 1]) }
    let place = seq - log.size - 1
    guard added.indices.contains(place) else { return nil }
    let body = added[place].body
    return log.vocabulary.shape(body.type)?.target.flatMap { body.data[$0]?.integer }
  }

  private func isTouched(_ seq: Int) -> Bool { touched.contains(seq) }

  /// Works out anew how lines stand, what is new in the batch included.
  private mutating func refresh() {
    let grown = grow(added)
    attestations = Attestations(of: batch, in: grown, amendments(grown))
    touched = []
    touchedKeys = []
  }
}
