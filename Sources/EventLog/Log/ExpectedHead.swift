/// The head that one who appends takes the log to have: its size, and its root where he knows it.
package struct ExpectedHead: Sendable, Hashable {
  package var size: Int
  package var root: Digest?

  package init(size: Int, root: Digest? = nil) {
    self.size = size
    self.root = root
  }

  /// Reads `SIZE` or `SIZE:ROOT`, the root as 64 hexadecimal digits or in base64; nil for any other
  /// text.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let size = Int(parts[0]), size >= 0, String(size) == parts[0] else {
      return nil
    }
    self.init(size: size)
    if parts.count == 2 {
      guard let root = Digest(parts[1]) ?? Digest(base64: parts[1].utf8) else { return nil }
      self.root = root
    }
  }
}
