import EventLog
import Foundation
import Testing

@Suite("Merkle tree")
struct MerkleTreeTests {
  /// The leaves and roots published with Certificate Transparency.
  static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
    [
      0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e,
      0x6f,
    ],
  ]
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test("The published roots come out, from no leaf to eight")
  func published() {
    for (size, root) in MerkleTreeTests.roots.enumerated() {
      #expect(MerkleTree(MerkleTreeTests.leaves.prefix(size)).root.description == root)
    }
  }

  @Test("Growing leaf by leaf gives the roots of the recursive definition")
  func oracle() {
    let leaves = (0..<70).map { Array("leaf \($0)".utf8) }
    var tree = MerkleTree()
    for size in 0...leaves.count {
      #expect(tree.size == size)
      #expect(tree.root == MerkleTreeTests.root(leaves.prefix(size)))
      if size < leaves.count { tree.append(leaves[size]) }
    }
  }

  /// RFC 9162 section 2.1.1, word for word.
  static func root(_ leaves: ArraySlice<[UInt8]>) -> Digest {
    if leaves.isEmpty { return SHA256.digest(of: []) }
    if leaves.count == 1 { return MerkleTree.hash(leaf: leaves[leaves.startIndex]) }
    var width = 1
    while width * 2 < leaves.count { width *= 2 }
    return MerkleTree.hash(root(leaves.prefix(width)), root(leaves.dropFirst(width)))
  }
}

/// Trees worked out by others, where they lie beside the package.
@Suite("Merkle tree, vectors by others", .enabled(if: MerkleVectors.file != nil))
struct MerkleVectorTests {
  @Test("Every root is the one given")
  func roots() throws {
    let file = try #require(MerkleVectors.file)
    let vectors = try JSONDecoder().decode(
      MerkleVectors.self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    #expect(!vectors.roots.isEmpty)
    #expect(MerkleTree([]).root.description == vectors.empty_root)
    let leaves = vectors.leaves.map(MerkleVectors.bytes)
    for (size, root) in vectors.roots {
      let size = try #require(Int(size))
      #expect(MerkleTree(leaves.prefix(size)).root.description == root, "size \(size)")
    }
  }
}

struct MerkleVectors: Decodable {
  let leaves: [String]
  let empty_root: String
  let roots: [String: String]
  let inclusion: [Inclusion]
  let consistency: [Consistency]

  struct Inclusion: Decodable {
    let index: Int
    let size: Int
    let proof: [String]
  }

  struct Consistency: Decodable {
    let old: Int
    let new: Int
    let proof: [String]
  }

  static let file: String? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = package.appendingPathComponent("../shared/vectors/merkle.json").standardized.path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }
}
