import Convention
import EventLog

/// The whole log, replayed and checked.
enum VerifyCommand: Command {
  static let name = "verify"
  static let summary = "replay the log and check everything"
  static let synopsis = ""
  static let options = [Option("verbose", nil, "say what was checked (-v)")]
  static let discussion = """
    Checks every line's form, order and canonical bytes, every reference against what was
    registered before it, folds the log, and derives the snapshots again. Silent when all is well.

    example: ccm verify -v
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "no operand")
    let folder = try call.eventsFolder()
    let hasher = MerkleHasher(threads: 2)
    let contents = try call.read(folder, hashing: hasher)
    if let tail = contents.tornTail {
      let faults = contents.faults + [tail.fault]
      throw Stop(code: .torn, text: Stop.faults(faults, code: .torn).text)
    }
    if !contents.faults.isEmpty { throw .faults(contents.faults, code: .unreadable) }
    // The lines are checked on another thread while this one takes them in.
    let checking = Beside { DomainCheck(contents) }
    let open = OpenLedger(folder: folder, contents: contents, hasher: hasher)
    let check = checking.value
    if !check.faults.isEmpty {
      throw .faults(check.faults.map { $0.fault(in: contents) }, code: .unreadable)
    }
    let snapshots = try SnapshotFolder(beside: folder).statuses(open)
    let today = try call.today()
    let facts = open.ledger.state(Axes(asOf: today, knownBy: today)).factCount
    if call.has("verbose") {
      Output.complain(
        """
        \(contents.size) lines in \(contents.segments.count) segments, \(facts) facts, \
        \(check.warnings.count) warnings, \(snapshots.count) snapshots
        root \(open.roots.root(at: contents.size))

        """)
    }
    return try SnapshotCommand.complain(snapshots)
  }
}
