import EventLog
import TestSupport
import Testing

@Suite("Checkpoint")
struct CheckpointTests {
  private static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
  private static let origin = "tiny-log/0123456789abcdef"

  private func faults(_ text: String) -> [String] {
    let (checkpoint, faults) = Checkpoint.read(Array(text.utf8), file: "c")
    #expect((checkpoint == nil) == !faults.isEmpty)
    return faults.map { "\($0.line):\($0.column) \($0.message)" }
  }

  @Test("It is three lines: origin, size and root in base64; and is read back")
  func text() {
    let leaves = MerkleLeaves([MerkleTree.hash(leaf: Array("a".utf8)), SHA256.digest(of: [])])
    let checkpoint = Checkpoint(of: leaves, size: 2, name: "tiny-log")
    let text = String(decoding: checkpoint.text, as: UTF8.self)
    #expect(
      text == """
        tiny-log/\(leaves.hashes[0].description.prefix(16))
        2
        \(leaves.root(at: 2).base64)

        """)
    #expect(Checkpoint.read(checkpoint.text, file: "c").checkpoint == checkpoint)
  }

  @Test(
    "Any other text is refused at its line and column",
    arguments: [
      ("", "1:1 the text ends here"), ("\n", "2:1 the text ends here"),
      ("\(origin)\n", "2:1 the text ends here"), ("\(origin)\n1\n", "3:1 the text ends here"),
      ("\(origin)\n1\n\(root)", "3:45 the last line lacks its line feed"),
      ("\(origin)\n1\n\(root)\n\n", "4:1 a line too many"),
      ("\(origin)\n1\n\(root)\nmore\n", "4:1 a line too many"),
      ("tiny-log\n1\n\(root)\n", "1:1 not an origin"),
      ("tiny log/0123456789abcdef\n1\n\(root)\n", "1:1 not an origin"),
      ("tiny-log/0123456789ABCDEF\n1\n\(root)\n", "1:1 not an origin"),
      ("tiny-log/0123456789abcdef0\n1\n\(root)\n", "1:1 not an origin"),
      ("\u{FEFF}\(origin)\n1\n\(root)\n", "1:1 not an origin"),
      ("\(origin)\r\n1\n\(root)\n", "1:1 not an origin"),
      ("\(origin)\n01\n\(root)\n", "2:1 not a size"), ("\(origin)\n0\n\(root)\n", "2:1 not a size"),
      ("\(origin)\n+1\n\(root)\n", "2:1 not a size"),
      ("\(origin)\n-1\n\(root)\n", "2:1 not a size"),
      ("\(origin)\n1e3\n\(root)\n", "2:1 not a size"), ("\(origin)\n\n\(root)\n", "2:1 not a size"),
      ("\(origin)\n100000000\n\(root)\n", "2:1 not a size"),
      ("\(origin)\n99999999999999999999\n\(root)\n", "2:1 not a size"),
      ("\(origin)\n1\n\(root.dropLast())\n", "3:1 not a root"),
      ("\(origin)\n1\n \(root)\n", "3:1 not a root"),
      ("\(origin)\n1\n\(root.replacing("U=", with: "V="))\n", "3:1 not a root"),
    ])
  func refused(text: String, message: String) {
    #expect(faults(text).contains { $0.hasPrefix(message) }, "\(faults(text))")
  }

  @Test("No change of a byte leaves a checkpoint that says the same, and none traps the reader")
  func everyByte() throws {
    let text = Array("\(Self.origin)\n42\n\(Self.root)\n".utf8)
    let whole = try #require(Checkpoint.read(text, file: "c").checkpoint)
    for place in text.indices {
      for bit in 0..<8 {
        var other = text
        other[place] ^= 1 << bit
        #expect(Checkpoint.read(other, file: "c").checkpoint != whole)
      }
      #expect(Checkpoint.read(Array(text[..<place]), file: "c").checkpoint == nil)
    }
  }

  @Test("Hashes of lines are a base64 text a line, and a line that is none is named")
  func hashes() {
    let hashes = LineHashes((0..<20).map { SHA256.digest(of: [UInt8($0)]) })
    #expect(LineHashes.read(hashes.text, file: "t").hashes == hashes)
    #expect(LineHashes.read([], file: "t").hashes == LineHashes([]))
    var lines = hashes.text.split(separator: 0x0A).map(Array.init)
    lines[6].removeLast()
    let (read, faults) = LineHashes.read(Array(lines.joined(separator: [0x0A])), file: "t")
    #expect(read == nil)
    #expect(faults.map(\.line) == [20, 7])
  }

  @Test(
    "A kept checkpoint is named by day and size",
    arguments: ["2026-11-21@7780.checkpoint", "2026-11-21@1.checkpoint"])
  func name(file: String) {
    #expect(CheckpointName(fileName: file)?.description == file)
  }

  @Test(
    "No other name is one",
    arguments: [
      "log.checkpoint", "2026-11-21@0.checkpoint", "2026-11-21@07.checkpoint", "@7.checkpoint",
      "2026-11-31@7.checkpoint", "2026-11-21@7.checkpoint.sig", "2026-11-21@7@8.checkpoint",
      "2026-11-21@-7.checkpoint", ".checkpoint",
    ])
  func noName(file: String) { #expect(CheckpointName(fileName: file) == nil) }
}
