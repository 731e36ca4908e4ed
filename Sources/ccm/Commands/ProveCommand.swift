import Convention
import EventLog

/// A proof that an outsider checks with a checkpoint alone.
enum ProveCommand: Command {
  static let name = "prove"
  static let summary = "prove that a line is in the log, or that the log only grew"
  static let synopsis = "SEQ | --from SIZE"
  static let options = [
    Option("from", "SIZE", "prove that the log begins with its first SIZE lines as they are"),
    Option("at", "SEQ", "of the first SEQ lines of the log (all)"),
  ]
  static let discussion = """
    Prints a proof as JSON. 'ccm prove SEQ' holds the line, its position, the size and root of the
    log, and the hashes that lead from the line to the root (RFC 9162, section 2.1.3).
    'ccm prove --from SIZE' holds the size and root of the log then and now, and the hashes that
    lead to both (section 2.1.4): who kept a checkpoint of SIZE lines sees that none of them was
    changed. 'ccm verify PROOF' checks a proof with a checkpoint and without the log.

    example: ccm prove 1
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    let oldSize = try call.number("from")
    try call.expectOperands(
      oldSize == nil ? 1...1 : 0...0,
      oldSize == nil ? "one line's number, or --from SIZE" : "no line's number beside --from")
    let open = try call.openLedger()
    let size = try call.number("at") ?? open.contents.size
    if size > open.contents.size {
      throw .usage("--at \(size) lies beyond the log's \(open.contents.size) lines")
    }
    let proof: LogProof
    if let oldSize {
      try expect(oldSize, in: size, "--from")
      proof = LogProof(
        from: oldSize, in: open.contents, size: size, logName: SnapshotFolder.logName)
    } else {
      guard let seq = Int(call.operands[0]), String(seq) == call.operands[0] else {
        throw .usage("\"\(call.operands[0])\" is no line's number", command: name)
      }
      try expect(seq, in: size, "line")
      proof = LogProof(of: seq, in: open.contents, size: size, logName: SnapshotFolder.logName)
    }
    try Output.write(proof.json.prettyBytes + [0x0A])
    return .fine
  }

  private static func expect(_ number: Int, in size: Int, _ what: String) throws(Stop) {
    if !(1...max(1, size)).contains(number) || size == 0 {
      throw .usage("\(what) \(number) lies outside the log's \(size) lines", command: name)
    }
  }
}
