extension LogProof {
  /// Why a proof does not prove its claim, given a checkpoint.
  package enum Refusal: Error, Sendable, Equatable {
    /// The checkpoint is of another log.
    case otherLog(proof: String, checkpoint: String)
    /// The checkpoint is of another size than those the proof speaks of.
    case otherSize(proof: [Int], checkpoint: Int)
    /// The proof takes the log to have another root than the checkpoint says.
    case otherRoot(size: Int, proof: Digest, checkpoint: Digest)
    /// The line says of itself that it stands elsewhere, or is no line of a log.
    case otherLine(seq: Int)
    /// The hashes prove nothing.
    case proof(ProofError)
  }

  /// Checks the proof with a checkpoint of the log: for a consistency proof of either size.
  package func check(with checkpoint: Checkpoint) throws(Refusal) {
    guard checkpoint.origin == log.origin else {
      throw .otherLog(proof: log.origin, checkpoint: checkpoint.origin)
    }
    var known = [log.size: log.root]
    if case .consistency(let size, let root) = claim, size != log.size { known[size] = root }
    guard let root = known[checkpoint.size] else {
      throw .otherSize(proof: known.keys.sorted(), checkpoint: checkpoint.size)
    }
    guard root == checkpoint.root else {
      throw .otherRoot(size: checkpoint.size, proof: root, checkpoint: checkpoint.root)
    }
    if case .inclusion(let seq, let line) = claim, !LogProof.stands(line, at: seq) {
      throw .otherLine(seq: seq)
    }
    do throws(ProofError) { try checkHashes() } catch { throw .proof(error) }
  }

  private func checkHashes() throws(ProofError) {
    switch claim {
    case .inclusion(let seq, let line):
      try InclusionProof(index: seq - 1, size: log.size, hashes: hashes)
        .check(MerkleTree.hash(leaf: line), root: log.root)
    case .consistency(let size, let root):
      try ConsistencyProof(oldSize: size, newSize: log.size, hashes: hashes)
        .check(oldRoot: root, newRoot: log.root)
    }
  }

  /// Whether a line says of itself that it stands there.
  private static func stands(_ line: [UInt8], at seq: Int) -> Bool {
    var reader = JSONReader(line)
    guard !line.contains(0x0A), let event = try? reader.document() else { return false }
    return event["seq"]?.integer == seq
  }
}

extension LogProof.Refusal: CustomStringConvertible {
  /// What is wrong, and what was expected, in one sentence without a full stop.
  package var description: String {
    switch self {
    case .otherLog(let proof, let checkpoint):
      "the proof is of the log \(proof), the checkpoint of \(checkpoint)"
    case .otherSize(let proof, let checkpoint):
      """
      the proof is of \(proof.map(String.init).joined(separator: " and ")) lines, the checkpoint of \
      \(checkpoint); `ccm prove --at \(checkpoint)` makes one of as many
      """
    case .otherRoot(let size, let proof, let checkpoint):
      "the proof takes the root at \(size) lines to be \(proof); the checkpoint says \(checkpoint)"
    case .otherLine(let seq):
      "the line does not say that it is line \(seq); expected \"seq\":\(seq)"
    case .proof(let error): error.description
    }
  }
}
