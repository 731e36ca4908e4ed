package import EventLog

/// What an answer rests on: asking again on the same basis gives the same bytes.
package struct Basis: Sendable {
  package let axes: Axes
  /// How many lines of the log were read.
  package let size: Int
  private let makeRoot: @Sendable () -> String

  /// The Merkle root of those lines, which may still be hashed when the basis is made.
  package var root: String { makeRoot() }

  /// The version of the rules: raised whenever a change of rule changes an answer.
  package static let rulesVersion = 4

  package init(
    _ axes: Axes, size: Int, root: @escaping @autoclosure @Sendable () -> String
  ) {
    self.axes = axes
    self.size = size
    makeRoot = root
  }

  /// `{"size": ..., "root": ...}`, a member of every JSON answer.
  package var log: JSONValue {
    .object([
      ("size", .integer(size)), ("root", .string(root)), ("rules", .integer(Basis.rulesVersion)),
    ])
  }
}
