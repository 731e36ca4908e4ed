/// The one way into the log: a batch of events, all of them or none.
///
///     let outcome = try Append(batch, by: "registry", now: now)
///       .run(in: folder, vocabulary: vocabulary) { log, entries in faults(entries, after: log) }
///
/// The log is read and the batch checked first. With the lock held, the log must still be the same;
/// where another was quicker, the batch is checked once more. Then the last segment and the batch go
/// to a temporary file, which takes the segment's place. Readers, and whatever is left after a
/// crash, see the log before or after. Last, a checkpoint of the log is left.
package struct Append: Sendable {
  package var batch: Batch
  /// Who appends: a role or a name.
  package var by: String
  /// The batch of material the events come from; without one the last segment goes on.
  package var accession: Accession?
  /// The head the log must have, unless it holds all of the batch already.
  package var expectedHead: ExpectedHead?
  /// Where checkpoints are left; nil to leave none.
  package var checkpoints: CheckpointFolder?
  /// Whether to check everything and write nothing.
  package var isDryRun = false
  package var now: Instant
  /// Whether the clock is believed although the log's last line lies far ahead of it or behind it.
  package var acceptsClock = false
  /// Whether an event that the log holds withdrawn is refused rather than passed over.
  package var refusesWithdrawn = false
  /// What later lines have made of the lines of a log.
  package var amendments: @Sendable (LogContents) -> Amendments = { _ in [:] }
  /// How long to wait for others who append.
  package var lockWaitMilliseconds = Append.lockWaitMilliseconds

  /// How long to wait for others who append where nothing else is asked for: 30 seconds.
  package static let lockWaitMilliseconds = 30_000

  /// The size at which a segment is full: 4 MiB. A batch is never divided.
  package var segmentBytes = 4 << 20

  /// How far the log's last line may lie ahead of the clock.
  package static let aheadSeconds: Int64 = 86_400

  /// How far it may lie behind the clock: 366 days. A clock that is wrong by years would otherwise
  /// bar all later appends.
  package static let behindSeconds: Int64 = 366 * 86_400

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
  /// - Parameter check: called before the lock is taken, and again with the lock held where the log
  ///   has moved in between.
  package func run(
    in folder: LogFolder, vocabulary: Vocabulary,
    check: Check = { _, _ in [] }
  ) throws(AppendError) -> AppendOutcome {
    let lock = try Append.storage { () throws(SystemError) in try folder.folder.open() }
    var plan = try plan(in: folder, vocabulary, check)
    if isDryRun { return plan.outcome }

    let isLocked = try Append.storage { () throws(SystemError) in
      try lock.lock(waitMilliseconds: lockWaitMilliseconds)
    }
    guard isLocked else { throw .locked(path: folder.name) }
    let isCurrent = try Append.storage { () throws(SystemError) in
      try plan.isCurrent(in: folder)
    }
    // Lines behind the checkpoint may be those of an append that had not left its own yet.
    if !isCurrent || !plan.outcome.foundAfterCheckpoint.isEmpty {
      plan = try self.plan(in: folder, vocabulary, check)
    }

    try Append.storage { () throws(SystemError) in
      try plan.write(Placement(of: self, after: plan.log), to: folder)
    }
    // Repeats too: who is told that the log holds an event may rely on it.
    do throws(SystemError) { try lock.synchronize() } catch {
      throw .unconfirmed(plan.outcome, error)
    }
    if let checkpoints, let evidence = plan.evidence {
      do throws(SystemError) {
        try checkpoints.leave(evidence.checkpoint, evidence.hashes)
      } catch { throw .withoutCheckpoint(plan.outcome, error) }
    }
    return plan.outcome
  }

  /// Checks the batch against a log as `run` would, without the lock and without writing.
  package func validate(
    after log: LogContents,
    check: Check = { _, _ in [] }
  ) throws(AppendError) {
    try refuse(log)
    _ = try examine(after: log, leaves: log.leaves, check: check)
  }

  /// Reads the log and works out what is to be done.
  private func plan(
    in folder: LogFolder, _ vocabulary: Vocabulary, _ check: Check
  ) throws(AppendError) -> AppendPlan {
    // The checkpoint first: what is appended meanwhile only stands behind it.
    let kept = try Append.storage { () throws(SystemError) in try checkpoints?.read() }
    let log = try Append.storage { () throws(SystemError) in
      try folder.read(vocabulary: vocabulary)
    }
    try refuse(log)
    let leaves = log.leaves
    let linesAfter = try compare(log, leaves, kept)
    let (grown, repeats) = try examine(after: log, leaves: leaves, check: check)
    let all = MerkleLeaves(leaves.hashes + grown.hashes(after: log.size))
    let outcome = AppendOutcome(
      added: (log.size + 1)..<(grown.size + 1), repeats: repeats, head: grown.size,
      root: all.root(at: grown.size), isDryRun: isDryRun,
      foundAfterCheckpoint: (log.size - linesAfter + 1)..<(log.size + 1))
    let evidence = checkpoints.flatMap { checkpoints in
      grown.size == 0
        ? nil
        : (
          Checkpoint(of: all, size: grown.size, name: checkpoints.logName),
          LineHashes(all.hashes)
        )
    }
    return AppendPlan(log: log, grown: grown, outcome: outcome, evidence: evidence)
  }

  /// Compares the log with the checkpoint that the append before this one has left.
  ///
  /// - Returns: how many lines stand behind those of the checkpoint.
  private func compare(
    _ log: LogContents, _ leaves: MerkleLeaves, _ kept: KeptCheckpoint?
  ) throws(AppendError) -> Int {
    guard let checkpoints, let kept else { return 0 }
    if !kept.faults.isEmpty { throw .tampered(kept.faults) }
    guard let checkpoint = kept.checkpoint else { return 0 }
    let comparison = CheckpointComparison(
      checkpoint, hashes: kept.hashes.hashes, log: log, root: leaves.root, leaves: { leaves },
      logName: checkpoints.logName)
    // Hashes that cannot be read, or are others, are written anew.
    guard comparison.fits else { throw .tampered(comparison.faults(kept, in: log)) }
    return comparison.linesAfter
  }

  /// The log as it would be with what is new in the batch, and what of it is there already;
  /// nothing may contradict the log.
  private func examine(
    after log: LogContents, leaves: MerkleLeaves, check: Check
  ) throws(AppendError) -> (grown: LogContents, repeats: [AppendOutcome.Repeat]) {
    let recorded = try time(after: log)
    let identities = Identities(
      of: batch, in: log,
      grow: { log.grown(by: $0, recorded: recorded, appender: by).grown },
      amendments: amendments)
    // Who had no answer and appends again need not know that the head has moved by his own batch.
    if !identities.added.isEmpty || !identities.conflicts.isEmpty {
      try expectHead(of: log, leaves)
    }
    if !identities.conflicts.isEmpty { throw .conflict(identities.conflicts) }
    // Where the last line lies far ahead, the clock says what has happened.
    let isAhead = recorded.seconds - now.seconds > Append.aheadSeconds
    let lastDay = (isAhead ? now : recorded).day
    let early =
      withdrawn(identities.repeats)
      + identities.added.flatMap { Append.faults(in: $0, lastDay: lastDay, log.vocabulary) }
    let (grown, unreadable) = log.grown(by: identities.added, recorded: recorded, appender: by)
    let faults = early + unreadable + (unreadable.isEmpty ? check(grown, identities.added) : [])
    if !faults.isEmpty { throw .faults(faults) }
    return (grown, identities.repeats)
  }

  private func refuse(_ log: LogContents) throws(AppendError) {
    if !log.faults.isEmpty { throw .damaged(log.faults) }
    if let tail = log.tornTail { throw .torn(tail) }
  }

  /// The root is asked first: where the first lines are others, to read on does not help.
  private func expectHead(of log: LogContents, _ leaves: MerkleLeaves) throws(AppendError) {
    guard let expectedHead else { return }
    if let root = expectedHead.root, expectedHead.size <= log.size {
      let actual = leaves.root(at: expectedHead.size)
      if actual != root {
        throw .otherRoot(size: expectedHead.size, expected: root, actual: actual)
      }
    }
    if expectedHead.size != log.size {
      throw .staleHead(expected: expectedHead.size, actual: log.size)
    }
  }

  /// What is refused of events that the log holds withdrawn.
  private func withdrawn(_ repeats: [AppendOutcome.Repeat]) -> [Fault] {
    guard refusesWithdrawn else { return [] }
    return repeats.compactMap { same in
      guard let message = same.withdrawal else { return nil }
      let entry = batch.entries.first { $0.origin == same.origin }
      return Fault(
        file: same.origin.file, line: same.origin.line, message: message,
        source: entry?.line ?? [])
    }
  }

  /// When the lines are recorded: now, and never earlier than the line before.
  private func time(after log: LogContents) throws(AppendError) -> Instant {
    guard let last = log.records.last else { return now }
    let ahead = last.recorded.seconds - now.seconds
    if !acceptsClock, ahead > Append.aheadSeconds || -ahead > Append.behindSeconds {
      let origin = log.origin(of: last)
      let distance = ahead > 0 ? "over a day ahead of" : "over a year behind"
      throw .faults([
        Fault(
          file: origin.file, line: origin.line,
          message: """
            recorded \(last.recorded), \(distance) the clock: \(now); where the clock is right, \
            --accept-clock goes on
            """,
          source: log.line(log.size))
      ])
    }
    return max(now, last.recorded)
  }

  /// What happened or became known cannot lie after the day it is recorded, in an event or in one
  /// that replaces another.
  private static func faults(
    in entry: Batch.Entry, lastDay: Day, _ vocabulary: Vocabulary
  ) -> [Fault] {
    var faults: [Fault] = []
    func check(_ name: String, _ latest: Day?, at range: Range<Int>) {
      guard let latest, latest > lastDay else { return }
      let reaches = name == "on" ? "reaches to" : "is"
      faults.append(
        entry.fault(
          """
          "\(name)" \(reaches) \(latest), after the day of recording; expected \(lastDay) \
          at the latest
          """, at: range))
    }
    check("on", entry.body.on?.latest, at: entry.body.ranges.on)
    check("known", entry.body.known, at: entry.body.ranges.known)
    for member in vocabulary.shape(entry.body.type)?.members ?? [] {
      guard case .event = member.kind, let event = entry.body.data[member.name] else { continue }
      if let on = event["on"] {
        check("on", on.string.flatMap { PartialDate($0) }?.latest, at: on.range)
      }
      if let known = event["known"] {
        check("known", known.string.flatMap { Day($0) }, at: known.range)
      }
    }
    return faults
  }

  private static func storage<Value: ~Copyable>(
    _ call: () throws(SystemError) -> Value
  ) throws(AppendError) -> Value {
    do throws(SystemError) { return try call() } catch { throw .storage(error) }
  }
}
