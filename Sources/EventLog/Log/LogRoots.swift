internal import Synchronization

/// The Merkle roots of a whole log and its prefixes, hashed on a second thread from the moment this is
/// made, while the first goes on.
///
/// A class, since all answers share what is hashed once.
package final class LogRoots: Sendable {
  private let log: LogContents
  private let hasher: MerkleHasher
  /// By size.
  private let found = Mutex<[Int: Digest]>([:])

  /// - Parameter hasher: has the first lines of the log, as `LogFolder.read` hands them to it.
  package init(_ log: LogContents, _ hasher: MerkleHasher = MerkleHasher(threads: 2)) {
    self.log = log
    self.hasher = hasher
    hasher.append(log.records[hasher.size...].map(\.line.range), of: log.bytes)
  }

  /// How many of the first lines have a root that begins so; nil where none have, or several.
  ///
  /// - Parameter text: hexadecimal digits, as answers print them.
  /// - Complexity: O(*n* log *n*) hashes.
  package func size(ofRoot text: String) -> Int? {
    var tree = MerkleTree()
    var sizes: [Int] = []
    for record in log.records {
      tree.append([record.line.range], of: log.bytes)
      if tree.root.description.hasPrefix(text) { sizes.append(tree.size) }
    }
    return sizes.count == 1 ? sizes[0] : nil
  }

  /// The root over the first lines, so many of them. Waits until they are hashed.
  package func root(at size: Int) -> Digest {
    if let root = found.withLock({ $0[size] }) { return root }
    var tree = hasher.wholeTree(upTo: size)
    tree.append(log.records[tree.size..<size].map(\.line.range), of: log.bytes)
    let root = tree.root
    found.withLock { $0[size] = root }
    return root
  }
}
