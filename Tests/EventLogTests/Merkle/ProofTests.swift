import EventLog
import Foundation
import Testing

@Suite("Merkle proofs")
struct ProofTests {
  static let lines = (1...70).map { Array("line \($0)".utf8) }
  static let leaves = MerkleLeaves(lines.map { MerkleTree.hash(leaf: $0) })

  @Test("The root of each prefix is that of the tree over it")
  func roots() {
    for size in 0...70 {
      #expect(Self.leaves.root(at: size) == MerkleTree(Self.lines.prefix(size)).root)
    }
    let bytes = Array(Self.lines.joined(separator: [0x0A]))
    var (ranges, start) = ([Range<Int>](), 0)
    for line in Self.lines {
      ranges.append(start..<(start + line.count))
      start += line.count + 1
    }
    #expect(MerkleLeaves(ranges, of: bytes).hashes == Self.leaves.hashes)
  }

  @Test("Every line of a log of every size is proved, by as few hashes as the tree is high")
  func inclusion() throws {
    for size in 1...70 {
      let root = Self.leaves.root(at: size)
      for index in 0..<size {
        let proof = Self.leaves.inclusionProof(of: index, in: size)
        #expect(proof.hashes.count <= Int.bitWidth - (size - 1).leadingZeroBitCount)
        try proof.check(Self.leaves.hashes[index], root: root)
      }
    }
  }

  @Test("A log of every size is proved to begin with the log of every smaller one")
  func consistency() throws {
    for new in 1...70 {
      for old in 1...new {
        try Self.leaves.consistencyProof(from: old, to: new).check(
          oldRoot: Self.leaves.root(at: old), newRoot: Self.leaves.root(at: new))
      }
    }
  }

  @Test("Another line, position, size or root is refused, each with its own error")
  func wrongInclusion() {
    let (good, leaf) = (Self.leaves.inclusionProof(of: 6, in: 22), Self.leaves.hashes[6])
    let root = Self.leaves.root(at: 22)
    func error(_ leaf: Digest, _ root: Digest, _ change: (inout InclusionProof) -> Void)
      -> ProofError?
    {
      var proof = good
      change(&proof)
      do throws(ProofError) {
        try proof.check(leaf, root: root)
        return nil
      } catch { return error }
    }
    #expect(error(leaf, root) { _ in } == nil)
    #expect(error(leaf, root) { $0.index = 22 } == .outside(index: 22, size: 22))
    #expect(error(leaf, root) { $0.index = -1 } == .outside(index: -1, size: 22))
    #expect(error(leaf, root) { $0.size = 0 } == .outside(index: 6, size: 0))
    #expect(error(leaf, root) { $0.hashes.removeLast() } == .tooShort)
    #expect(error(leaf, root) { $0.hashes.append(leaf) } == .tooLong)
    for change: (inout InclusionProof) -> Void in [
      { $0.index = 7 }, { $0.hashes.swapAt(0, 1) }, { $0.hashes[4] = leaf },
    ] {
      guard case .otherRoot(_, root)? = error(leaf, root, change) else {
        Issue.record("\(String(describing: error(leaf, root, change)))")
        continue
      }
    }
    #expect(error(Self.leaves.hashes[7], root) { _ in } != nil)
    #expect(error(leaf, Self.leaves.root(at: 21)) { _ in } != nil)
  }

  @Test("Other sizes or roots of a log that grew are refused, each with its own error")
  func wrongConsistency() {
    let good = Self.leaves.consistencyProof(from: 11, to: 22)
    let (old, new) = (Self.leaves.root(at: 11), Self.leaves.root(at: 22))
    func error(_ old: Digest, _ new: Digest, _ change: (inout ConsistencyProof) -> Void)
      -> ProofError?
    {
      var proof = good
      change(&proof)
      do throws(ProofError) {
        try proof.check(oldRoot: old, newRoot: new)
        return nil
      } catch { return error }
    }
    #expect(error(old, new) { _ in } == nil)
    #expect(error(old, new) { $0.oldSize = 0 } == .sizes(old: 0, new: 22))
    #expect(error(old, new) { $0.oldSize = 23 } == .sizes(old: 23, new: 22))
    #expect(error(old, new) { $0.hashes = [] } == .tooShort)
    #expect(error(old, new) { $0.hashes.removeLast() } == .tooShort)
    #expect(error(old, new) { $0.hashes.append(old) } == .tooLong)
    #expect(error(old, new) { $0.newSize = 11 } == .tooLong)
    guard case .otherOldRoot? = error(new, new, { _ in }),
      case .otherRoot? = error(old, old, { _ in })
    else {
      Issue.record("a root that is another one")
      return
    }
    let same = ConsistencyProof(oldSize: 11, newSize: 11, hashes: [])
    #expect(throws: Never.self) { try same.check(oldRoot: old, newRoot: old) }
    #expect(throws: ProofError.self) { try same.check(oldRoot: old, newRoot: new) }
  }

  @Test("Base64 of a digest is read back, and no other text is")
  func base64() {
    let empty = SHA256.digest(of: [])
    #expect(empty.base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    for leaf in Self.leaves.hashes {
      #expect(Data(leaf.bytes).base64EncodedString() == leaf.base64)
      #expect(Digest(base64: leaf.base64.utf8) == leaf)
    }
    let text = empty.base64
    for wrong in [
      "", String(text.dropLast()), text + "=", text.replacing("U=", with: "V="),
      text.replacing("U=", with: "=="), text.replacing("+", with: "-"), " " + text.dropFirst(),
      text.replacing("U=", with: "UU"),
    ] { #expect(Digest(base64: wrong.utf8) == nil, "\(wrong)") }
  }
}

/// Proofs worked out by others, where they lie beside the package; and each of them spoilt.
@Suite("Merkle proofs, vectors by others", .enabled(if: MerkleVectors.file != nil))
struct ProofVectorTests {
  let vectors: MerkleVectors
  let hashes: [Digest]
  let leaves: MerkleLeaves

  init() throws {
    let file = try #require(MerkleVectors.file)
    vectors = try JSONDecoder().decode(
      MerkleVectors.self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    hashes = vectors.leaves.map { MerkleTree.hash(leaf: MerkleVectors.bytes($0)) }
    leaves = MerkleLeaves(hashes)
  }

  /// A hash of nothing in these trees.
  private static let foreign = SHA256.digest(of: [0x66])

  private func digests(_ proof: [String]) throws -> [Digest] {
    try proof.map { try #require(Digest($0)) }
  }

  private func root(_ size: Int) throws -> Digest {
    try #require(vectors.roots[String(size)].flatMap { Digest($0) })
  }

  @Test("Every inclusion proof is the one given; spoilt in any hash, root, line or size it fails")
  func inclusion() throws {
    #expect(vectors.inclusion.count >= 98)
    for given in vectors.inclusion {
      let proof = leaves.inclusionProof(of: given.index, in: given.size)
      #expect(try proof.hashes == digests(given.proof))
      let (leaf, root) = (hashes[given.index], try root(given.size))
      try proof.check(leaf, root: root)
      var spoilt: [InclusionProof] = []
      for place in proof.hashes.indices {
        var other = proof
        other.hashes[place] = Self.foreign
        spoilt.append(other)
        other.hashes.remove(at: place)
        spoilt.append(other)
      }
      var other = proof
      other.hashes.append(leaf)
      spoilt.append(other)
      for proof in spoilt {
        #expect(throws: ProofError.self) { try proof.check(leaf, root: root) }
      }
      #expect(throws: ProofError.self) { try proof.check(Self.foreign, root: root) }
      #expect(throws: ProofError.self) { try proof.check(leaf, root: Self.foreign) }
      if given.size > 1 {
        let neighbour = hashes[given.index == 0 ? 1 : given.index - 1]
        #expect(throws: ProofError.self) { try proof.check(neighbour, root: root) }
      }
    }
  }

  @Test("Every consistency proof is the one given; spoilt in any hash, root or size it fails")
  func consistency() throws {
    #expect(vectors.consistency.count >= 98)
    for given in vectors.consistency {
      let proof = leaves.consistencyProof(from: given.old, to: given.new)
      #expect(try proof.hashes == digests(given.proof))
      let (old, new) = (try root(given.old), try root(given.new))
      try proof.check(oldRoot: old, newRoot: new)
      for place in proof.hashes.indices {
        var other = proof
        other.hashes[place] = Self.foreign
        #expect(throws: ProofError.self) { try other.check(oldRoot: old, newRoot: new) }
        other.hashes.remove(at: place)
        #expect(throws: ProofError.self) { try other.check(oldRoot: old, newRoot: new) }
      }
      var other = proof
      other.hashes.append(hashes[0])
      #expect(throws: ProofError.self) { try other.check(oldRoot: old, newRoot: new) }
      #expect(throws: ProofError.self) { try proof.check(oldRoot: Self.foreign, newRoot: new) }
      #expect(throws: ProofError.self) { try proof.check(oldRoot: old, newRoot: Self.foreign) }
    }
  }
}
