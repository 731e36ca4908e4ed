/// The one way into the log: a batch of events, all of them or none.
///
///     let outcome = try Append(batch, by: "registry", now: now)
///       .run(in: folder, vocabulary: vocabulary) { log, entries in faults(entries, after: log) }
///
/// With the lock held, the last segment and the batch go to a temporary file, which then takes the
/// segment's place. Readers, and whatever is left after a crash, see the log before or after.
package struct Append: Sendable {
  package var batch: Batch
  /// Who appends: a role or a name.
  package var by: String
  /// The batch of material the events come from; without one the last segment goes on.
  package var accession: Accession?
  /// The size the log must have.
  package var expectedHead: Int?
  /// Whether to check everything and write nothing.
  package var isDryRun = false
  package var now: Instant
  /// How long to wait for another process that appends.
  package var lockWaitMilliseconds = 2000

  /// The size at which a segment is full: 4 MiB. A batch is never divided.
  package var segmentBytes = 4 << 20

  /// How far the log's last line may lie ahead of the clock.
  package static let aheadSeconds: Int64 = 86_400

  package init(_ batch: Batch, by: String, now: Instant) {
    self.batch = batch
    self.by = by
    self.now = now
  }

  /// Checks the batch against the log and puts it in place.
  ///
  /// - Parameter check: what the domain has against the entries, which are those of the batch that
  ///   the log does not hold yet; called with the lock held.
  package func run(
    in folder: LogFolder, vocabulary: Vocabulary,
    check: (LogContents, [Batch.Entry]) -> [Fault] = { _, _ in [] }
  ) throws(AppendError) -> AppendOutcome {
    let lock = try Append.storage { () throws(SystemError) in try folder.open() }
    let isLocked = try Append.storage { () throws(SystemError) in
      try lock.lock(waitMilliseconds: lockWaitMilliseconds)
    }
    guard isLocked else { throw .locked(path: folder.name) }

    let log = try Append.storage { () throws(SystemError) in
      try folder.read(vocabulary: vocabulary)
    }
    try refuse(log)
    let recorded = try time(after: log)
    let identities = try examine(after: log, recorded: recorded, vocabulary, check: check)
    let entries = identities.added

    let place = Placement(of: self, after: log, shown: folder.shown)
    let lines = try encode(entries, recorded: recorded, at: place, after: log, vocabulary)
    var tree = MerkleTree(log.lines)
    for line in lines { tree.append(line) }
    let outcome = AppendOutcome(
      added: (log.size + 1)..<(log.size + 1 + lines.count), repeats: identities.repeats,
      head: tree.size, root: tree.root, isDryRun: isDryRun)
    if isDryRun { return outcome }

    try Append.storage { () throws(SystemError) in
      try folder.removeLeftovers()
      if !lines.isEmpty { try folder.put(place.before + lines, as: place.segment.description) }
    }
    // Repeats too: who is told that the log holds an event may rely on it.
    do throws(SystemError) { try lock.synchronize() } catch { throw .unconfirmed(outcome, error) }
    return outcome
  }

  /// Checks the batch against a log as `run` would, without the lock and without writing.
  package func validate(
    after log: LogContents, vocabulary: Vocabulary,
    check: (LogContents, [Batch.Entry]) -> [Fault] = { _, _ in [] }
  ) throws(AppendError) {
    try refuse(log)
    _ = try examine(after: log, recorded: time(after: log), vocabulary, check: check)
  }

  /// What is new in the batch and what is there already; nothing may contradict the log.
  private func examine(
    after log: LogContents, recorded: Instant, _ vocabulary: Vocabulary,
    check: (LogContents, [Batch.Entry]) -> [Fault]
  ) throws(AppendError) -> Identities {
    let identities = Identities(of: batch, in: log, vocabulary: vocabulary)
    if !identities.conflicts.isEmpty { throw .conflict(identities.conflicts) }
    let early = identities.added.flatMap { Append.faults(in: $0, recorded: recorded, vocabulary) }
    let faults = early + check(log, identities.added)
    if !faults.isEmpty { throw .faults(faults) }
    return identities
  }

  private func refuse(_ log: LogContents) throws(AppendError) {
    if !log.faults.isEmpty { throw .damaged(log.faults) }
    if let tail = log.tornTail { throw .torn(tail) }
    if let expectedHead, expectedHead != log.size {
      throw .staleHead(expected: expectedHead, actual: log.size)
    }
  }

  /// When the lines are recorded: now, and never earlier than the line before.
  private func time(after log: LogContents) throws(AppendError) -> Instant {
    guard let last = log.records.last, last.recorded > now else { return now }
    guard last.recorded.seconds - now.seconds <= Append.aheadSeconds else {
      throw .faults([
        Fault(
          file: last.origin.file, line: last.origin.line,
          message: "recorded \(last.recorded), over a day ahead of the clock: \(now)",
          source: log.line(log.size))
      ])
    }
    return last.recorded
  }

  /// The canonical lines, each of them read back, so that what goes in can be read.
  private func encode(
    _ entries: [Batch.Entry], recorded: Instant, at place: Placement, after log: LogContents,
    _ vocabulary: Vocabulary
  ) throws(AppendError) -> [[UInt8]] {
    let reader = LineReader(vocabulary: vocabulary)
    var lines: [[UInt8]] = []
    var faults: [Fault] = []
    for (index, entry) in entries.enumerated() {
      let record = Record(
        seq: log.size + 1 + index, recorded: recorded, by: by, event: entry.body,
        origin: Origin(file: place.file, line: place.before.count + 1 + index))
      let line = record.canonicalLine()
      lines.append(line)
      let (back, found) = reader.record(line, file: entry.origin.file, number: entry.origin.line)
      faults += found
      if let back, back.canonicalLine() != line {
        faults.append(entry.fault("the event has no canonical form"))
      }
    }
    if !faults.isEmpty { throw .faults(faults) }
    return lines
  }

  /// What happened cannot lie after the day it is recorded, in an event or in one that replaces
  /// another.
  private static func faults(
    in entry: Batch.Entry, recorded: Instant, _ vocabulary: Vocabulary
  ) -> [Fault] {
    var faults: [Fault] = []
    func check(_ on: PartialDate?, at range: Range<Int>) {
      guard let on, on.latest > recorded.day else { return }
      faults.append(
        entry.fault(
          """
          "on" reaches to \(on.latest), after the day of recording; expected \(recorded.day) \
          at the latest
          """, at: range))
    }
    check(entry.body.on, at: entry.body.ranges.on)
    for member in vocabulary.shapes[entry.body.type]?.members ?? [] {
      guard case .event = member.kind, let on = entry.body.data[member.name]?["on"] else {
        continue
      }
      check(on.string.flatMap { PartialDate($0) }, at: on.range)
    }
    return faults
  }

  private static func storage<Value: ~Copyable>(
    _ call: () throws(SystemError) -> Value
  ) throws(AppendError) -> Value {
    do throws(SystemError) { return try call() } catch { throw .storage(error) }
  }
}
