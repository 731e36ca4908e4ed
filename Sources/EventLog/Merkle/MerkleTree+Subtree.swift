extension MerkleTree {
  /// A perfect subtree: as many leaves as a power of two, from a position that is a multiple of it.
  package struct Subtree: Sendable, Equatable {
    /// How many levels of nodes lie above its leaves.
    package let height: Int
    package let root: Digest

    package init(height: Int, root: Digest) {
      self.height = height
      self.root = root
    }

    /// How many leaves it has.
    package var size: Int { 1 << height }
  }

  /// The widest perfect subtrees over lines that follow each other, in their order.
  ///
  /// They depend on these lines alone: another thread can work them out, or work out those before.
  ///
  /// - Parameters:
  ///   - lines: where the lines lie in `bytes`, each without its line feed.
  ///   - position: how many leaves come before the first line.
  ///   - inLanes: whether four messages are hashed at once; the result is the same.
  package static func subtrees(
    over lines: ArraySlice<Range<Int>>, of bytes: [UInt8], at position: Int,
    inLanes: Bool = SHA256.usesLanes
  ) -> [Subtree] {
    let bytes = bytes.span
    var nodes =
      inLanes
      ? leafDigests(of: lines, in: bytes)
      : lines.map { SHA256.digest(of: bytes.extracting($0), prefix: 0x00) }
    var (first, height) = (position, 0)
    var left: [Subtree] = []
    var right: [Subtree] = []
    while !nodes.isEmpty {
      // A node whose neighbour lies outside has no parent here.
      if first % 2 == 1 {
        left.append(Subtree(height: height, root: nodes.removeFirst()))
        first += 1
      }
      if nodes.count % 2 == 1 {
        right.append(Subtree(height: height, root: nodes.removeLast()))
      }
      nodes = parents(of: nodes, inLanes: inLanes)
      first /= 2
      height += 1
    }
    return left + right.reversed()
  }
}
