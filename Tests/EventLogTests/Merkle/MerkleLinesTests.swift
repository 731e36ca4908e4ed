import EventLog
import TestSupport
import Testing

@Suite("Merkle tree over lines of a buffer")
struct MerkleLinesTests {
  /// Lines of random bytes and lengths, with something between them that belongs to none.
  static func lines(
    _ count: Int, lengths: ClosedRange<Int>, using random: inout SeededGenerator
  ) -> (lines: [Range<Int>], bytes: [UInt8]) {
    var lines: [Range<Int>] = []
    var bytes: [UInt8] = []
    for _ in 0..<count {
      let length = Int.random(in: lengths, using: &random)
      lines.append(bytes.count..<(bytes.count + length))
      for _ in 0..<length { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      for _ in 0..<Int.random(in: 0...2, using: &random) { bytes.append(0x0A) }
    }
    return (lines, bytes)
  }

  @Test("The roots of all sizes from 0 to 300 are those of growing leaf by leaf")
  func sizes() {
    var random = SeededGenerator(seed: 51)
    let (lines, bytes) = MerkleLinesTests.lines(300, lengths: 0...12, using: &random)
    var tree = MerkleTree()
    for size in 0...lines.count {
      #expect(MerkleTree(Array(lines.prefix(size)), of: bytes).root == tree.root, "size \(size)")
      if size < lines.count { tree.append(Array(bytes[lines[size]])) }
    }
    #expect(tree.size == 300)
  }

  @Test("Lines of all lengths about the end of a block, four at a time, are hashed as one by one")
  func lengths() {
    var random = SeededGenerator(seed: 52)
    for size in 0...40 {
      let (lines, bytes) = MerkleLinesTests.lines(size, lengths: 0...140, using: &random)
      let subtrees = [true, false].map { inLanes in
        MerkleTree.subtrees(over: lines[...], of: bytes, at: 0, inLanes: inLanes)
      }
      #expect(subtrees[0] == subtrees[1])
      #expect(subtrees[0].reduce(0) { $0 + $1.size } == size)
    }
    // Each length once, and one line far longer than the others.
    var lines = (0...140).map { 7..<(7 + $0) }
    lines.append(0..<3000)
    let bytes = (0..<3000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    #expect(
      MerkleTree.subtrees(over: lines[...], of: bytes, at: 0, inLanes: true)
        == MerkleTree.subtrees(over: lines[...], of: bytes, at: 0, inLanes: false))
  }

  @Test("A part of the lines gives the subtrees that it fills, whatever comes before")
  func parts() {
    var random = SeededGenerator(seed: 53)
    let (lines, bytes) = MerkleLinesTests.lines(70, lengths: 0...8, using: &random)
    let whole = MerkleTree(lines, of: bytes).root
    for cut in 0...lines.count {
      var tree = MerkleTree()
      for (part, position) in [(lines[..<cut], 0), (lines[cut...], cut)] {
        for subtree in MerkleTree.subtrees(over: part, of: bytes, at: position) {
          tree.append(subtree)
        }
      }
      #expect(tree.root == whole, "cut at \(cut)")
      #expect(tree.size == lines.count)
    }
  }

  @Test("A subtree that does not begin at a multiple of its size ends the program")
  func misplaced() async {
    await #expect(processExitsWith: .failure) {
      var tree = MerkleTree()
      tree.append([])
      tree.append(MerkleTree.Subtree(height: 1, root: SHA256.digest(of: [])))
    }
  }
}
