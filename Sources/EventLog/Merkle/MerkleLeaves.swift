/// The hashes of all lines of a log, with the nodes above them: what proofs are made from.
///
///     let leaves = MerkleLeaves(lines, of: bytes)
///     leaves.root(at: 5933)                                  // as the log was with 5,933 lines
///     leaves.inclusionProof(of: 6, in: 5933)                 // that the seventh line is in it
///     leaves.consistencyProof(from: 49, to: 5933)            // that it only grew since 49 lines
///
/// A `MerkleTree` keeps the widest subtrees only, which is enough for a root. A proof asks for
/// nodes of any width, so all perfect subtrees are kept here: two hashes a line.
///
/// - Complexity: O(*n*) hashes to make it; O(log *n*) for a root, O(log² *n*) for a proof.
package struct MerkleLeaves: Sendable {
  /// By height: the roots of the perfect subtrees of 1, 2, 4 ... leaves, from the left.
  private let levels: [[Digest]]

  /// - Parameter leaves: the hash of each line, `HASH(0x00 || line)`.
  package init(_ leaves: [Digest]) {
    var levels = [leaves]
    var nodes = leaves[...]
    while nodes.count > 1 {
      let parents = MerkleTree.parents(
        of: Array(nodes.dropLast(nodes.count % 2)), inLanes: SHA256.usesLanes)
      levels.append(parents)
      nodes = parents[...]
    }
    self.levels = levels
  }

  /// The leaves over lines of a buffer.
  ///
  /// - Parameter lines: where the lines lie in `bytes`, each without its line feed.
  package init(_ lines: [Range<Int>], of bytes: [UInt8]) {
    self.init(
      SHA256.usesLanes
        ? MerkleTree.leafDigests(of: lines[...], in: bytes.span)
        : lines.map { SHA256.digest(of: bytes.span.extracting($0), prefix: 0x00) })
  }

  /// The hash of each line.
  package var hashes: [Digest] { levels[0] }

  /// How many lines there are.
  package var size: Int { levels[0].count }

  /// The root over the first lines, so many of them.
  ///
  /// - Precondition: there are so many.
  package func root(at size: Int) -> Digest {
    precondition((0...self.size).contains(size), "A root is of lines that are there")
    return size == 0 ? SHA256.digest(of: []) : node(0..<size)
  }

  /// RFC 9162 section 2.1.1: `MTH(D[k1:k2])`, for a range that a proof can ask for: one that begins
  /// at a multiple of its size, rounded up to a power of two.
  private func node(_ range: Range<Int>) -> Digest {
    let size = range.count
    if size.nonzeroBitCount == 1 {
      return levels[size.trailingZeroBitCount][range.lowerBound / size]
    }
    let middle = range.lowerBound + MerkleLeaves.split(size)
    return MerkleTree.hash(node(range.lowerBound..<middle), node(middle..<range.upperBound))
  }

  /// RFC 9162 section 2.1.1: "k be the largest power of two smaller than n".
  private static func split(_ size: Int) -> Int {
    1 << (Int.bitWidth - 1 - (size - 1).leadingZeroBitCount)
  }

  /// The proof that a line is in the log of so many lines.
  ///
  /// - Parameter index: the line's position, from 0.
  /// - Precondition: the position is below the size, and there are so many lines.
  package func inclusionProof(of index: Int, in size: Int) -> InclusionProof {
    precondition((0...self.size).contains(size), "A proof is of lines that are there")
    precondition((0..<size).contains(index), "A line lies inside its log")
    return InclusionProof(index: index, size: size, hashes: path(index, 0..<size))
  }

  /// RFC 9162 section 2.1.3.1: `PATH(m, D[n])`.
  private func path(_ index: Int, _ range: Range<Int>) -> [Digest] {
    if range.count == 1 { return [] }
    let middle = range.lowerBound + MerkleLeaves.split(range.count)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    return index < middle ? path(index, left) + [node(right)] : path(index, right) + [node(left)]
  }

  /// The proof that the log of a size begins with the log of an earlier size.
  ///
  /// - Precondition: `1 <= oldSize <= newSize`, and there are so many lines.
  package func consistencyProof(from oldSize: Int, to newSize: Int) -> ConsistencyProof {
    precondition((1...newSize).contains(oldSize), "A log grows from a size to a larger one")
    precondition(newSize <= size, "A proof is of lines that are there")
    return ConsistencyProof(
      oldSize: oldSize, newSize: newSize, hashes: subproof(oldSize, 0..<newSize, isWhole: true))
  }

  /// RFC 9162 section 2.1.4.1: `SUBPROOF(m, D[n], b)`.
  ///
  /// - Parameters:
  ///   - oldEnd: where the earlier log ends.
  ///   - isWhole: whether the subtree is all of the earlier log, so that its root is known.
  private func subproof(_ oldEnd: Int, _ range: Range<Int>, isWhole: Bool) -> [Digest] {
    if oldEnd == range.upperBound { return isWhole ? [] : [node(range)] }
    let middle = range.lowerBound + MerkleLeaves.split(range.count)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    return oldEnd <= middle
      ? subproof(oldEnd, left, isWhole: isWhole) + [node(right)]
      : subproof(oldEnd, right, isWhole: false) + [node(left)]
  }
}
