/// The Merkle tree over the lines of a log, grown leaf by leaf or many leaves at once.
///
///     var tree = MerkleTree()
///     tree.append(line)
///     tree.root  // binds every byte of every line, and their order
///
/// Only the roots of the perfect subtrees are held, one for each bit set in `size`, the widest
/// first: RFC 9162 section 2.1.2, with SHA-256 and the domain separation of section 2.1.1.
///
/// - Complexity: O(1) hashes a leaf on average, O(log *n*) for a root and in memory.
package struct MerkleTree: Sendable {
  /// How many leaves it has.
  package private(set) var size = 0
  private var subtrees: [Digest] = []

  package init() {}

  /// Adds a leaf behind the others.
  package mutating func append(_ leaf: [UInt8]) {
    append(Subtree(height: 0, root: MerkleTree.hash(leaf: leaf)))
  }

  /// Adds the leaves of a subtree behind the others.
  ///
  /// - Precondition: the subtree's leaves begin at `size`, which is a multiple of their number.
  package mutating func append(_ subtree: Subtree) {
    precondition(size % subtree.size == 0, "A subtree begins at a multiple of its size")
    var root = subtree.root
    // A set bit is a subtree as wide as the one just made.
    var rest = size >> subtree.height
    while rest & 1 == 1 {
      root = MerkleTree.hash(subtrees.removeLast(), root)
      rest >>= 1
    }
    subtrees.append(root)
    size += subtree.size
  }

  /// The root over all leaves; that of no leaf is the digest of nothing.
  package var root: Digest {
    guard var root = subtrees.last else { return SHA256.digest(of: []) }
    for subtree in subtrees.dropLast().reversed() { root = MerkleTree.hash(subtree, root) }
    return root
  }

  /// RFC 9162 section 2.1.1: `MTH({d[0]}) = HASH(0x00 || d[0])`.
  package static func hash(leaf: [UInt8]) -> Digest {
    SHA256.digest(of: leaf.span, prefix: 0x00)
  }

  /// RFC 9162 section 2.1.1: `HASH(0x01 || MTH(D[0:k]) || MTH(D[k:n]))`.
  package static func hash(_ left: Digest, _ right: Digest) -> Digest {
    var message: [UInt8] = []
    message.reserveCapacity(64)
    left.append(to: &message)
    right.append(to: &message)
    return SHA256.digest(of: message.span, prefix: 0x01)
  }
}
