/// Why a proof proves nothing.
package enum ProofError: Error, Sendable, Equatable {
  /// The position lies outside the log.
  case outside(index: Int, size: Int)
  /// The sizes are no sizes of one log at two times.
  case sizes(old: Int, new: Int)
  /// The hashes end before the root.
  case tooShort
  /// There are hashes behind the root.
  case tooLong
  /// The hashes lead to another root of the log.
  case otherRoot(computed: Digest, expected: Digest)
  /// The hashes lead to another root of the earlier log.
  case otherOldRoot(computed: Digest, expected: Digest)
}

extension ProofError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  package var description: String {
    switch self {
    case .outside(let index, let size):
      "line \(index + 1) lies outside a log of \(size) lines"
    case .sizes(let old, let new):
      "a log does not grow from \(old) to \(new) lines; expected 1 line or more, and no fewer later"
    case .tooShort: "the hashes end before the root; expected more of them"
    case .tooLong: "hashes are left behind the root; expected fewer of them"
    case .otherRoot(let computed, let expected):
      "the hashes lead to the root \(computed); expected \(expected)"
    case .otherOldRoot(let computed, let expected):
      "the hashes lead to the earlier root \(computed); expected \(expected)"
    }
  }
}
