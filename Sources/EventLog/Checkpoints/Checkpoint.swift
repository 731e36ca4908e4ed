/// What a log was at one moment, in three lines that anybody can keep, publish or sign: which log,
/// how many lines, and their Merkle root.
///
///     ccm-ledger/759d71f391a0319b
///     5933
///     VmlOqleFBd5lPbCO2ykXvWpnbAA9r/0ckl0Vo+dJY0E=
///
/// This is the text of a checkpoint after C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint):
/// origin, size, root in base64, each ended by LF. It holds no further line, and no signature: who
/// signs, signs these bytes, and keeps the signature beside them.
package struct Checkpoint: Sendable, Hashable {
  /// Which log it is: `<name>/<first 16 hexadecimal digits of the hash of line 1>`. A log never
  /// loses its first line, and no two logs have the same.
  package let origin: String
  /// How many lines, from 1.
  package let size: Int
  /// The Merkle root over them.
  package let root: Digest

  package init(origin: String, size: Int, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The checkpoint of the first lines of a log.
  ///
  /// - Parameter name: what logs of this kind are called.
  /// - Precondition: there is at least one line, and there are so many.
  package init(of leaves: MerkleLeaves, size: Int, name: String) {
    precondition(size > 0, "A log without lines has no checkpoint")
    self.init(
      origin: Checkpoint.origin(name, firstLine: leaves.hashes[0]), size: size,
      root: leaves.root(at: size))
  }

  /// The origin of the log that begins with this line.
  package static func origin(_ name: String, firstLine: Digest) -> String {
    "\(name)/\(firstLine.description.prefix(originDigits))"
  }

  static let originDigits = 16

  /// The bytes of the file.
  package var text: [UInt8] { Array("\(origin)\n\(size)\n\(root.base64)\n".utf8) }
}
