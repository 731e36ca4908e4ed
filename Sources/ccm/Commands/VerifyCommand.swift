import Convention
import EventLog

/// The whole log, replayed and checked; or proofs, without it.
enum VerifyCommand: Command {
  static let name = "verify"
  static let summary = "replay the log and check everything, or check a proof"
  static let synopsis = "[PROOF ...] [--checkpoint FILE]"
  static let options = [
    Option("checkpoint", "FILE", "a checkpoint you kept: the log must begin with its lines"),
    Option("allowed-signers", "FILE", "checks signatures: who may sign, as ssh-keygen reads it"),
    Option("accept-clock", nil, "only note lines recorded after this machine's clock"),
    Option("verbose", nil, "say what was checked (-v)"),
  ]
  static let discussion = """
    Checks every line's form, order and canonical bytes, every reference against what was
    registered before it, folds the log, compares it with every checkpoint in Snapshots/, and
    derives the snapshots again. Silent when all is well. Where a line was changed after a
    checkpoint was made, the first one that differs is named, with status 5.

    With PROOF, a file that 'ccm prove' wrote, or - for standard input, checks the proof with the
    checkpoint named, or else the ledger's. It takes neither the log nor this machine.

    With --allowed-signers, the checkpoint named must carry a signature (FILE.sig) by one of them;
    without --checkpoint, at least one in Snapshots/, and no signature may be wrong.

    example: ccm verify -v
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    if !call.operands.isEmpty { return try ProofCheck.run(call) }
    let folder = try call.eventsFolder()
    let snapshots = SnapshotFolder(beside: folder)
    let named: CheckpointFile? =
      if let path = call.value("checkpoint") { try CheckpointFile(path) } else { nil }
    let kept = try Evidence(snapshots, named: named)
    let hasher = MerkleHasher(threads: 2)
    let contents = try call.read(folder, hashing: hasher)
    guard contents.isWhole else {
      let evidence = CheckpointCheck(contents, roots: nil, kept)
      // The line that was changed comes first: what follows may be its consequence.
      let faults = evidence.faults + contents.faults + (contents.tornTail.map { [$0.fault] } ?? [])
      throw .faults(faults, code: contents.tornTail == nil ? .unreadable : .torn)
    }
    // The lines are checked on another thread while this one takes them in.
    let checking = Beside { DomainCheck(contents) }
    let open = OpenLedger(folder: folder, contents: contents, hasher: hasher)
    let evidence = CheckpointCheck(contents, roots: open.roots, kept)
    let check = checking.value
    if !check.faults.isEmpty {
      throw .faults(
        evidence.faults + check.faults.map { $0.fault(in: contents) }, code: .unreadable)
    }
    let signed = try signatures(call, snapshots, named)
    let statuses = try snapshots.statuses(open)
    let today = try call.today()
    let facts = open.ledger.state(Axes(asOf: today, knownBy: today)).factCount
    if call.has("verbose") {
      let warnings = check.warnings.map { $0.fault(in: contents).rendered(as: "warning") + "\n" }
      Output.complain(warnings.joined())
      let told = (evidence.told + signed).map { $0 + "\n" }.joined()
      Output.complain(
        """
        \(contents.size) lines in \(contents.segments.count) segments, \(facts) facts, \
        \(check.warnings.count) warnings, \(statuses.count) snapshots
        root \(open.roots.root(at: contents.size))
        \(told)
        """)
    }
    Output.complain(evidence.notes.map { $0 + "\n" }.joined())
    if contents.size == 0 { Output.complain("note: the log holds no line\n") }
    if !evidence.faults.isEmpty {
      Output.complain(Stop.faults(evidence.faults, code: .integrity).text)
      _ = try SnapshotCommand.complain(statuses)
      return .integrity
    }
    let stale = try SnapshotCommand.complain(statuses)
    guard let ahead = recordedAhead(contents, try call.now()) else { return stale }
    if call.has("accept-clock") {
      Output.complain(ahead.rendered(as: "note") + "\n")
      return stale
    }
    Output.complain(Stop.faults([ahead], code: .found).text)
    return stale == .fine ? .found : stale
  }

  /// The first line that was recorded over a day after now; nil where none was.
  private static func recordedAhead(_ log: LogContents, _ now: Instant) -> Fault? {
    let limit = now.seconds + Append.aheadSeconds
    guard let first = log.records.first(where: { $0.recorded.seconds > limit }) else { return nil }
    let origin = log.origin(of: first)
    return Fault(
      file: origin.file, line: origin.line,
      message: """
        recorded \(first.recorded), after this machine's clock, \(now): one of the two is wrong; \
        Durability, "A wrong clock", says what to do
        """,
      source: log.line(first.seq))
  }

  /// Who signed which checkpoint, a line each; nobody is asked for without `--allowed-signers`.
  private static func signatures(
    _ call: Call, _ snapshots: SnapshotFolder, _ named: CheckpointFile?
  ) throws(Stop) -> [String] {
    guard let allowed = call.value("allowed-signers") else { return [] }
    let signatures = try Signatures(environment: call.environment)
    var files: [CheckpointFile] = []
    if let named {
      files = [named]
    } else {
      for name in try snapshots.keptCheckpoints() {
        let signature = "\(name)\(CheckpointName.signatureSuffix)"
        if try snapshots.contents(of: signature) == nil { continue }
        files.append(
          try CheckpointFile(
            snapshots.folder.path(of: name.description), shown: "\(snapshots.name)/\(name)"))
      }
      if files.isEmpty {
        throw .error(.integrity, "\(snapshots.name) holds no checkpoint that is signed")
      }
    }
    var told: [String] = []
    for file in files {
      told.append("\(file.shown): signed by \(try signatures.signer(of: file, allowed: allowed))")
    }
    return told
  }
}
