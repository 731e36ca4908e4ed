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

  /// What the domain has against the entries, which are those of the batch that the log does not
  /// hold yet. The log it is handed ends with them, one record each.
  package typealias Check = (LogContents, [Batch.Entry]) -> [Fault]

  package init(_ batch: Batch, by: String, now: Instant) {
    self.batch = batch
    self.by = by
    self.now = now
  }

  /// Checks the batch against the log and puts it in place.
  ///
  /// - Parameter check: called with the lock held.
  package func run(
    in folder: LogFolder, vocabulary: Vocabulary,
    check: Check = { _, _ in [] }
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
    let place = Placement(of: self, after: log)
    let (grown, repeats) = try examine(after: log, recorded: recorded, check: check)
    let outcome = AppendOutcome(
      added: (log.size + 1)..<(grown.size + 1), repeats: repeats, head: grown.size,
      root: grown.root, isDryRun: isDryRun)
    if isDryRun { return outcome }

    try Append.storage { () throws(SystemError) in
      try folder.removeLeftovers()
      if grown.size > log.size {
        let bytes = log.bytes[place.bytes] + grown.bytes[log.bytes.count...]
        try folder.put(Array(bytes), as: place.segment.description)
      }
    }
    // Repeats too: who is told that the log holds an event may rely on it.
    do throws(SystemError) { try lock.synchronize() } catch { throw .unconfirmed(outcome, error) }
    return outcome
  }

  /// Checks the batch against a log as `run` would, without the lock and without writing.
  package func validate(
    after log: LogContents,
    check: Check = { _, _ in [] }
  ) throws(AppendError) {
    try refuse(log)
    _ = try examine(after: log, recorded: time(after: log), check: check)
  }

  /// The log as it would be with what is new in the batch, and what of it is there already;
  /// nothing may contradict the log.
  private func examine(
    after log: LogContents, recorded: Instant, check: Check
  ) throws(AppendError) -> (grown: LogContents, repeats: [AppendOutcome.Repeat]) {
    let identities = Identities(of: batch, in: log)
    if !identities.conflicts.isEmpty { throw .conflict(identities.conflicts) }
    let early = identities.added.flatMap {
      Append.faults(in: $0, recorded: recorded, log.vocabulary)
    }
    let (grown, unreadable) = log.grown(by: identities.added, recorded: recorded, appender: by)
    let faults = early + unreadable + (unreadable.isEmpty ? check(grown, identities.added) : [])
    if !faults.isEmpty { throw .faults(faults) }
    return (grown, identities.repeats)
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
      let origin = log.origin(of: last)
      throw .faults([
        Fault(
          file: origin.file, line: origin.line,
          message: "recorded \(last.recorded), over a day ahead of the clock: \(now)",
          source: log.line(log.size))
      ])
    }
    return last.recorded
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
    for member in vocabulary.shape(entry.body.type)?.members ?? [] {
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
