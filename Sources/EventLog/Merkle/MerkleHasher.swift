internal import Dispatch
internal import Synchronization

/// Hashes lines on other threads while more lines are read.
///
///     let hasher = MerkleHasher(threads: 2)
///     hasher.append(lines, of: bytes)  // returns at once
///     hasher.tree().root               // takes part in what is left, and waits for the rest
///
/// The tree does not depend on how many threads there are. This is a class since they share it.
package final class MerkleHasher: Sendable {
  private let threads: Int
  private let work = Mutex(Work())
  private let helpers = DispatchGroup()

  /// - Parameter threads: how many hash at most, with the one that asks for the tree.
  package init(threads: Int) { self.threads = threads }

  /// How many lines have been added.
  package var size: Int {
    work.withLock { $0.roots.count * MerkleTree.batchSize + $0.open.lines.count }
  }

  /// Adds lines behind those before.
  ///
  /// - Parameters:
  ///   - lines: where the lines lie in `bytes`, each without its line feed.
  ///   - bytes: a buffer that is complete. Change it afterwards, and Swift copies it first.
  package func append(_ lines: [Range<Int>], of bytes: [UInt8]) {
    let count = work.withLock { work in
      work.append(lines, of: bytes)
      return work.startHelpers(atMost: threads - 1)
    }
    for _ in 0..<count {
      DispatchQueue.global().async(group: helpers) { self.hashBatches(asHelper: true) }
    }
  }

  /// The tree over all lines added so far. Waits until they are hashed.
  package func tree() -> MerkleTree {
    let (count, open) = work.withLock { ($0.roots.count, $0.open) }
    var tree = tree(overBatches: count)
    tree.append(Array(open.lines), of: open.bytes)
    return tree
  }

  /// The tree over the first lines, at most so many of them, where whole batches are taken: it may
  /// lack fewer than `MerkleTree.batchSize`. Waits until they are hashed.
  package func wholeTree(upTo size: Int) -> MerkleTree {
    let count = work.withLock { $0.roots.count }
    return tree(overBatches: min(count, size / MerkleTree.batchSize))
  }

  private func tree(overBatches count: Int) -> MerkleTree {
    hashBatches(asHelper: false)
    helpers.wait()
    var tree = MerkleTree()
    for root in work.withLock({ $0.roots.prefix(count) }) {
      guard let root else { preconditionFailure("A batch that was taken has been hashed") }
      tree.append(MerkleTree.Subtree(height: MerkleTree.batchHeight, root: root))
    }
    return tree
  }

  /// Hashes batches until all are taken.
  private func hashBatches(asHelper isHelper: Bool) {
    while let (number, batch) = work.withLock({ $0.take(asHelper: isHelper) }) {
      let subtrees = MerkleTree.subtrees(over: batch.lines, of: batch.bytes, at: 0)
      work.withLock { $0.roots[number] = subtrees[0].root }
    }
  }
}
