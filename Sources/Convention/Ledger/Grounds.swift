package import EventLog

/// What an answer rests on: asking again on the same grounds gives the same bytes.
package struct Grounds: Sendable, Hashable {
  package let basis: Basis
  /// The Merkle root of the first `basis.at` lines.
  package let root: String

  package init(_ basis: Basis, root: String) {
    self.basis = basis
    self.root = root
  }

  /// `{"size": ..., "root": ...}`, a member of every JSON answer.
  package var log: JSONValue {
    .object([
      ("size", .integer(basis.at)), ("root", .string(root)),
      ("rules", .integer(Basis.rulesVersion)),
    ])
  }

  /// The last line of every text answer.
  package var line: String {
    """
    basis: as of \(basis.asOf), known by \(basis.knownBy), log \(basis.at) \(root), \
    rules \(Basis.rulesVersion)
    """
  }
}
