extension MerkleTree {
  /// How many levels of nodes lie above the leaves that are hashed at a time.
  static let batchHeight = 10
  /// How many leaves are hashed at a time.
  package static let batchSize = 1 << batchHeight

  /// The tree over these leaves, in this order.
  package init(_ leaves: some Sequence<[UInt8]>) {
    var bytes: [UInt8] = []
    var lines: [Range<Int>] = []
    for leaf in leaves {
      lines.append(bytes.count..<(bytes.count + leaf.count))
      bytes += leaf
      if lines.count == MerkleTree.batchSize {
        append(lines, of: bytes)
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
      }
    }
    append(lines, of: bytes)
  }

  /// The tree over lines of a buffer, in this order.
  ///
  /// - Parameters:
  ///   - lines: where the lines lie in `bytes`, each without its line feed.
  ///   - threads: how many threads share the work, at most.
  package init(_ lines: [Range<Int>], of bytes: [UInt8], threads: Int = 1) {
    let hasher = MerkleHasher(threads: threads)
    hasher.append(lines, of: bytes)
    self = hasher.tree()
  }

  /// Adds lines of a buffer behind the leaves.
  package mutating func append(_ lines: [Range<Int>], of bytes: [UInt8]) {
    for batch in MerkleTree.batches(of: lines, at: size) {
      for subtree in MerkleTree.subtrees(over: batch, of: bytes, at: size) { append(subtree) }
    }
  }

  /// Cuts lines where the position of a leaf is a multiple of the size of a batch.
  ///
  /// - Parameter position: that of the first line among all leaves.
  static func batches(of lines: [Range<Int>], at position: Int) -> [ArraySlice<Range<Int>>] {
    var batches: [ArraySlice<Range<Int>>] = []
    var rest = lines[...]
    var count = batchSize - position % batchSize
    while !rest.isEmpty {
      batches.append(rest.prefix(count))
      rest = rest.dropFirst(count)
      count = batchSize
    }
    return batches
  }
}
