import EventLog
import TestSupport
import Testing

@Suite("Merkle hasher")
struct MerkleHasherTests {
  /// Three batches and a rest.
  static let count = 3 * MerkleTree.batchSize + 17

  @Test("However many threads there are, the root is the one of the tree", arguments: 1...3)
  func threads(count: Int) {
    var random = SeededGenerator(seed: 54)
    let (lines, bytes) = MerkleLinesTests.lines(
      MerkleHasherTests.count, lengths: 0...20, using: &random)
    let tree = MerkleTree(lines, of: bytes, threads: count)
    #expect(tree.size == lines.count)
    #expect(tree.root == MerkleTree(lines.map { Array(bytes[$0]) }).root)
  }

  @Test("Lines come in pieces of any size, and the tree can be asked for between them")
  func pieces() {
    var random = SeededGenerator(seed: 55)
    let hasher = MerkleHasher(threads: 2)
    var tree = MerkleTree()
    #expect(hasher.tree().root == tree.root)
    for size in [1, 0, 1022, 2, 2500, 1, 700, 1024] {
      let (lines, bytes) = MerkleLinesTests.lines(size, lengths: 0...20, using: &random)
      hasher.append(lines, of: bytes)
      tree.append(lines, of: bytes)
      #expect(hasher.tree().root == tree.root)
    }
    #expect(hasher.tree().size == tree.size)
  }

  @Test("The tree over whole batches can be grown to any size")
  func prefixes() {
    var random = SeededGenerator(seed: 56)
    let (lines, bytes) = MerkleLinesTests.lines(
      MerkleHasherTests.count, lengths: 0...8, using: &random)
    let hasher = MerkleHasher(threads: 2)
    hasher.append(lines, of: bytes)
    for size in [0, 1, 1023, 1024, 1025, 3000, lines.count] {
      var tree = hasher.wholeTree(upTo: size)
      #expect(tree.size <= size && size - tree.size < MerkleTree.batchSize)
      tree.append(Array(lines[tree.size..<size]), of: bytes)
      #expect(tree.root == MerkleTree(Array(lines.prefix(size)), of: bytes).root, "size \(size)")
    }
  }
}
