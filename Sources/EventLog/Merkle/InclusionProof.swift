/// A proof that a line stands at a position of a log, given the log's size and root.
///
///     try proof.check(MerkleTree.hash(leaf: line), root: root)
///
/// RFC 9162 section 2.1.3.
package struct InclusionProof: Sendable, Equatable {
  /// The line's position, from 0.
  package var index: Int
  /// How many lines the log has.
  package var size: Int
  /// The nodes beside the way from the line to the root, the lowest first.
  package var hashes: [Digest]

  package init(index: Int, size: Int, hashes: [Digest]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// Checks that a line with this hash, at this position, gives this root.
  ///
  /// RFC 9162 section 2.1.3.2, step by step.
  package func check(_ leaf: Digest, root: Digest) throws(ProofError) {
    // Step 1.
    guard index >= 0, index < size else { throw .outside(index: index, size: size) }
    // Step 2: the positions, at each level, of the node on the way and of the last one.
    var walk = ProofWalk(first: index, last: size - 1)
    // Steps 3 and 4.
    var computed = leaf
    for hash in hashes {
      guard let side = walk.next() else { throw .tooLong }
      switch side {
      case .left: computed = MerkleTree.hash(hash, computed)
      case .right: computed = MerkleTree.hash(computed, hash)
      }
    }
    // Step 5.
    guard walk.isAtRoot else { throw .tooShort }
    guard computed == root else { throw .otherRoot(computed: computed, expected: root) }
  }
}
