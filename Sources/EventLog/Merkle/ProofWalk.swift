/// The way from a node up to the root: on which side the next node of a proof stands.
///
/// RFC 9162 sections 2.1.3.2 and 2.1.4.2 share it, with its names `fn` and `sn`.
struct ProofWalk {
  /// `fn`: the position of the node reached, among those of its level.
  private var first: Int
  /// `sn`: the position of the last node of that level.
  private var last: Int

  enum Side {
    case left
    case right
  }

  init(first: Int, last: Int) {
    (self.first, self.last) = (first, last)
  }

  /// Section 2.1.4.2 step 4: goes up as long as the node is a right one.
  mutating func skipRightNodes() {
    while first & 1 == 1 { ascend() }
  }

  /// The side of the next node; nil at the root, where nothing may follow.
  mutating func next() -> Side? {
    if last == 0 { return nil }
    defer { ascend() }
    guard first & 1 == 1 || first == last else { return .right }
    // The last node of a level may have no neighbour: it goes up as it is.
    while first & 1 == 0 && first != 0 { ascend() }
    return .left
  }

  /// Whether the way has come to its end.
  var isAtRoot: Bool { last == 0 }

  private mutating func ascend() {
    first >>= 1
    last >>= 1
  }
}
