/// The members that identify the facts of each type, in one flat table.
struct FactKeys: Sendable {
  struct Member: Sendable {
    /// Its place in the payload.
    let place: Int
    /// Whether its slot holds a span of the log's bytes rather than the value itself.
    let isSpan: Bool
    /// Whether it tells apart facts that recur: left out, it is 1.
    let isOccurrence: Bool
  }

  private(set) var members: [Member] = []
  /// Where the members of each type begin, and at the end how many there are.
  private var starts = [0]

  init(_ shapes: [EventShape], _ payloads: [[MemberShape]]) {
    for (shape, payload) in zip(shapes, payloads) {
      for name in shape.key {
        guard let place = payload.firstIndex(where: { same($0.name, name) }) else { continue }
        members.append(
          Member(
            place: place, isSpan: payload[place].kind.isSpan,
            isOccurrence: same(name, "occurrence")))
      }
      starts.append(members.count)
    }
  }

  /// Which of them are those of a type, by its place.
  func range(_ type: Int) -> Range<Int> { starts[type]..<starts[type + 1] }
}
