import Convention
import EventLog

/// The log's size and root as a text to keep, publish or sign.
enum CheckpointCommand: Command {
  static let name = "checkpoint"
  static let summary = "write the log's root, to keep, publish or sign"
  static let synopsis = "[--out FILE] [--sign KEY]"
  static let options = [
    Option("out", "FILE", "where to (Snapshots/<today>@<lines>.checkpoint); - for standard output"),
    Option("at", "SEQ", "of the first SEQ lines of the log (all)"),
    Option("sign", "KEY", "signs it with ssh-keygen -Y sign, into FILE.sig"),
  ]
  static let discussion = """
    A checkpoint is three lines: which log, how many lines, and their Merkle root in base64, after
    C2SP tlog-checkpoint. Who keeps one, or publishes it where others see it, can show later that
    the log was only appended to: 'ccm verify --checkpoint FILE', or 'ccm prove' and
    'ccm verify PROOF'. A checkpoint that is there already is never overwritten by another.

    KEY is a private key, or a public one whose private key an agent holds. The namespace is
    ccm-checkpoint: ssh-keygen -Y verify -n ccm-checkpoint checks the signature without this
    program, 'ccm verify --allowed-signers FILE' does the same.

    example: ccm checkpoint --out -
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "no operand")
    let snapshots = SnapshotFolder(beside: try call.eventsFolder())
    let kept = try Evidence(snapshots)
    let open = try call.openLedger()
    let size = try call.number("at") ?? open.contents.size
    if size > open.contents.size {
      throw .usage("--at \(size) lies beyond the log's \(open.contents.size) lines")
    }
    if size == 0 { throw .error(.unreadable, "a log without lines has no checkpoint") }
    let check = CheckpointCheck(open.contents, roots: open.roots, kept)
    if !check.faults.isEmpty { throw .faults(check.faults, code: .integrity) }
    let checkpoint = Checkpoint(
      of: open.contents.leaves, size: size, name: SnapshotFolder.logName)

    let signature: [UInt8]?
    if let key = call.value("sign") {
      if call.value("out") == "-" {
        throw .usage("--sign takes a file to put the signature beside", command: name)
      }
      signature = try Signatures(environment: call.environment).sign(checkpoint.text, key: key)
    } else {
      signature = nil
    }
    if call.value("out") == "-" {
      try Output.write(checkpoint.text)
      return .fine
    }
    try put(checkpoint, signature, call, snapshots)
    return .fine
  }

  private static func put(
    _ checkpoint: Checkpoint, _ signature: [UInt8]?, _ call: Call, _ snapshots: SnapshotFolder
  ) throws(Stop) {
    let suffix = CheckpointName.signatureSuffix
    let shown: String
    if let path = call.value("out") {
      try NewFile(path: path).write(checkpoint.text)
      if let signature { try NewFile(path: path + suffix).write(signature) }
      shown = path
    } else {
      let file = CheckpointName(day: try call.today(), size: checkpoint.size).description
      try snapshots.create(file, checkpoint.text)
      if let signature { try snapshots.create(file + suffix, signature) }
      shown = "\(snapshots.name)/\(file)"
    }
    let files = signature == nil ? [shown] : [shown, shown + suffix]
    try Output.write(Array(files.map { $0 + "\n" }.joined().utf8))
  }
}
