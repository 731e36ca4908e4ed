/// A proof that an outsider checks with a checkpoint and nothing else.
///
///     {"proof": "inclusion", "log": {...}, "seq": 5933, "line": "{\"seq\":5933,...", "hashes": [...]}
///     {"proof": "consistency", "log": {...}, "from": {"size": 49, "root": "..."}, "hashes": [...]}
package struct LogProof: Sendable, Equatable {
  /// What is proved.
  package enum Claim: Sendable, Equatable {
    /// That the log holds this line, as bytes, at this position, from 1. RFC 9162 section 2.1.3.
    case inclusion(seq: Int, line: [UInt8])
    /// That the log begins with a log of this size and root. RFC 9162 section 2.1.4.
    case consistency(size: Int, root: Digest)
  }

  /// The log of which it is proved.
  package let log: Checkpoint
  package let claim: Claim
  package let hashes: [Digest]

  init(log: Checkpoint, claim: Claim, hashes: [Digest]) {
    self.log = log
    self.claim = claim
    self.hashes = hashes
  }

  /// The proof that a whole log, at a size, holds a line.
  ///
  /// - Precondition: `1 <= seq <= size <= log.size`
  package init(of seq: Int, in log: LogContents, size: Int, logName: String) {
    let leaves = log.leaves
    self.init(
      log: Checkpoint(of: leaves, size: size, name: logName),
      claim: .inclusion(seq: seq, line: log.line(seq)),
      hashes: leaves.inclusionProof(of: seq - 1, in: size).hashes)
  }

  /// The proof that a whole log, at a size, begins with the log of an earlier size.
  ///
  /// - Precondition: `1 <= oldSize <= size <= log.size`
  package init(from oldSize: Int, in log: LogContents, size: Int, logName: String) {
    let leaves = log.leaves
    self.init(
      log: Checkpoint(of: leaves, size: size, name: logName),
      claim: .consistency(size: oldSize, root: leaves.root(at: oldSize)),
      hashes: leaves.consistencyProof(from: oldSize, to: size).hashes)
  }

  /// What is proved, in one sentence without a full stop.
  package var told: String {
    switch claim {
    case .inclusion(let seq, _):
      "line \(seq) is in the log of \(log.size) lines with the root \(log.root)"
    case .consistency(let size, let root):
      """
      the log of \(log.size) lines with the root \(log.root) begins with the log of \(size) lines \
      with the root \(root)
      """
    }
  }

  package var json: JSONValue {
    let log = JSONValue.object([
      ("origin", .string(log.origin)), ("size", .integer(log.size)),
      ("root", .string(log.root.description)),
    ])
    let hashes = JSONValue.array(hashes.map { .string($0.description) })
    switch claim {
    case .inclusion(let seq, let line):
      return .object([
        ("proof", .string(LogProof.inclusion)), ("log", log), ("seq", .integer(seq)),
        ("line", .string(String(decoding: line, as: UTF8.self))), ("hashes", hashes),
      ])
    case .consistency(let size, let root):
      let from = JSONValue.object([
        ("size", .integer(size)), ("root", .string(root.description)),
      ])
      return .object([
        ("proof", .string(LogProof.consistency)), ("log", log), ("from", from), ("hashes", hashes),
      ])
    }
  }

  static let inclusion = "inclusion"
  static let consistency = "consistency"
}
