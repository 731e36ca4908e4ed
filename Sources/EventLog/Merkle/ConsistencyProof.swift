/// A proof that a log begins with an earlier log, given the size and root of both: since then lines
/// were only appended.
///
///     try proof.check(oldRoot: kept.root, newRoot: published.root)
///
/// RFC 9162 section 2.1.4.
package struct ConsistencyProof: Sendable, Equatable {
  /// How many lines the earlier log has, from 1.
  package var oldSize: Int
  /// How many lines the log has.
  package var newSize: Int
  package var hashes: [Digest]

  package init(oldSize: Int, newSize: Int, hashes: [Digest]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.hashes = hashes
  }

  /// Checks that both roots follow from the hashes.
  ///
  /// RFC 9162 section 2.1.4.2, step by step. Between logs of one size nothing is to be proved: the
  /// proof has no hash, and the roots are equal.
  package func check(oldRoot: Digest, newRoot: Digest) throws(ProofError) {
    guard oldSize > 0, oldSize <= newSize else {
      throw .sizes(old: oldSize, new: newSize)
    }
    if oldSize == newSize {
      guard hashes.isEmpty else { throw .tooLong }
      guard oldRoot == newRoot else { throw .otherRoot(computed: oldRoot, expected: newRoot) }
      return
    }
    // Steps 1 and 2. The root of a log that is a perfect subtree is a node of the later one.
    var rest = hashes[...]
    let isPerfect = oldSize.nonzeroBitCount == 1
    guard !hashes.isEmpty, let start = isPerfect ? oldRoot : rest.popFirst() else {
      throw .tooShort
    }
    // Steps 3 to 5.
    var walk = ProofWalk(first: oldSize - 1, last: newSize - 1)
    walk.skipRightNodes()
    var (old, new) = (start, start)
    // Step 6.
    for hash in rest {
      guard let side = walk.next() else { throw .tooLong }
      switch side {
      case .left:
        old = MerkleTree.hash(hash, old)
        new = MerkleTree.hash(hash, new)
      case .right: new = MerkleTree.hash(new, hash)
      }
    }
    // Step 7.
    guard walk.isAtRoot else { throw .tooShort }
    guard old == oldRoot else { throw .otherOldRoot(computed: old, expected: oldRoot) }
    guard new == newRoot else { throw .otherRoot(computed: new, expected: newRoot) }
  }
}
