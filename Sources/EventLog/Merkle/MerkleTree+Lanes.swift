extension MerkleTree {
  /// The nodes above these, each over two of them.
  static func parents(of nodes: [Digest], inLanes: Bool) -> [Digest] {
    var parents: [Digest] = []
    parents.reserveCapacity(nodes.count / 2)
    var index = 0
    if inLanes {
      var schedule = SHA256.LaneSchedule()
      while index + 8 <= nodes.count {
        let state = hash(nodes[index..<(index + 8)], with: &schedule)
        for lane in 0..<4 { parents.append(state.digest(lane)) }
        index += 8
      }
    }
    while index < nodes.count {
      parents.append(hash(nodes[index], nodes[index + 1]))
      index += 2
    }
    return parents
  }

  /// RFC 9162 section 2.1.1: `HASH(0x01 || MTH(D[0:k]) || MTH(D[k:n]))`, for four pairs at once.
  private static func hash(
    _ nodes: ArraySlice<Digest>, with schedule: inout SHA256.LaneSchedule
  ) -> SHA256.LaneState {
    let first = nodes.startIndex
    // The message is the prefix and sixteen words: every word of it lies across two of a block.
    var before = Lanes(0x01)
    for t in 0..<16 {
      let (node, word) = (first + t / 8, t % 8)
      let next = Lanes(
        nodes[node].words[word], nodes[node + 2].words[word], nodes[node + 4].words[word],
        nodes[node + 6].words[word])
      schedule.words[t] = before.rotated(right: 8) & Lanes(0xff00_0000) ^ next.shifted(right: 8)
      before = next
    }
    var state = SHA256.LaneState()
    schedule.expand()
    state.compress(&schedule)
    // The last byte, the padding, and the length of 65 bytes in bits.
    schedule.words[0] = before.rotated(right: 8) & Lanes(0xff00_0000) ^ Lanes(0x0080_0000)
    for t in 1..<15 { schedule.words[t] = Lanes(0) }
    schedule.words[15] = Lanes(65 * 8)
    schedule.expand()
    state.compress(&schedule)
    return state
  }
}
