import Convention
import EventLog
import Rendering

/// States as they were folded once, kept as evidence.
enum SnapshotCommand: Command {
  static let name = "snapshot"
  static let summary = "create, list, verify or prune snapshots"
  static let synopsis = "create | list | verify | prune"
  static let options =
    Option.reading + [Option("dry-run", nil, "with prune: say which, remove nothing")]
  static let discussion = """
    A snapshot is the folded state as of a day, known by a day, on so many lines of the log, bound
    to the log's root and to the version of the rules. 'create' writes one into Snapshots/, 'list'
    says how each stands, 'verify' derives each again from the log and compares: it ends with 5
    when one does not say what the log gives. Facts that reach back behind a snapshot make it
    stale, which is shown and no error. Without --known-by a snapshot is of what was known on the
    day itself.

    'create' never writes over a snapshot that says something else. 'prune' removes those that are
    stale, those of other rules, and those of which there is one of the same days on more lines. It
    keeps one that is broken: that is evidence.

    example: ccm snapshot list
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "create, list, verify or prune")
    switch call.operands[0] {
    case "create": return try create(call)
    case "list": return try list(call)
    case "verify": return try verify(call)
    case "prune": return try prune(call)
    case let other:
      throw .usage("\"\(other)\" is none of create, list, verify, prune", command: name)
    }
  }

  private static func create(_ call: Call) throws(Stop) -> ExitCode {
    guard call.value("as-of") != nil else {
      throw .usage("a snapshot needs --as-of", command: name)
    }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let asOf = basis.axes.asOf
    let knownBy = call.value("known-by") == nil ? asOf : basis.axes.knownBy
    let file = SnapshotName(asOf: asOf, knownBy: knownBy, size: basis.size)
    let bytes = ledger.state(file.axes).snapshot(size: file.size, root: basis.root)
    try SnapshotFolder(beside: open.folder).create(file.description, bytes)
    try Output.write(Array("Snapshots/\(file)\n".utf8))
    return .fine
  }

  private static func list(_ call: Call) throws(Stop) -> ExitCode {
    let open = try call.openLedger()
    try call.answer(SnapshotView.list(SnapshotFolder(beside: open.folder).statuses(open)))
    return .fine
  }

  private static func verify(_ call: Call) throws(Stop) -> ExitCode {
    let open = try call.openLedger()
    return try complain(SnapshotFolder(beside: open.folder).statuses(open))
  }

  private static func prune(_ call: Call) throws(Stop) -> ExitCode {
    let open = try call.openLedger()
    let folder = SnapshotFolder(beside: open.folder)
    let statuses = try folder.statuses(open)
    var pruned: [(file: String, why: String)] = []
    for (name, status) in statuses {
      let later = statuses.filter { $0.status == .current }.map(\.name)
        .first { $0.asOf == name.asOf && $0.knownBy == name.knownBy && $0.size > name.size }
      switch status {
      case .broken: continue
      case .stale, .otherRules: pruned.append((name.description, SnapshotView.told(status)))
      case .current:
        if let later { pruned.append((name.description, "superseded by \(later)")) }
      }
    }
    if !call.has("dry-run") { try folder.remove(pruned.map(\.file)) }
    let verb = call.has("dry-run") ? "would remove" : "removed"
    let lines = pruned.map { "\(verb) Snapshots/\($0.file): \($0.why)\n" }
    try Output.write(Array((lines.isEmpty ? "nothing to remove\n" : lines.joined()).utf8))
    return .fine
  }

  /// Says what is wrong with snapshots: nothing on success.
  static func complain(
    _ statuses: [(name: SnapshotName, status: SnapshotStatus)]
  ) throws(Stop) -> ExitCode {
    var code = ExitCode.fine
    for (name, status) in statuses {
      switch status {
      case .current: continue
      case .stale:
        Output.complain("note: Snapshots/\(name) is stale: \(SnapshotView.told(status))\n")
      case .otherRules, .broken:
        Output.complain("error: Snapshots/\(name): \(SnapshotView.told(status))\n")
        code = .integrity
      }
    }
    return code
  }
}
