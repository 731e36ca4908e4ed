extension MerkleTree {
  /// RFC 9162 section 2.1.1: `MTH({d[0]}) = HASH(0x00 || d[0])`, for each of these lines.
  ///
  /// Lines that take equally many blocks wait for each other until there are four, so that no lane
  /// stands idle while another has work left.
  static func leafDigests(of lines: ArraySlice<Range<Int>>, in bytes: Span<UInt8>) -> [Digest] {
    var digests = [Digest](repeating: Digest(words: SIMD8()), count: lines.count)
    var schedule = SHA256.LaneSchedule()
    var waiting = [[Int]](repeating: [], count: 32)
    for index in lines.indices {
      let blockCount = SHA256.Message(lines[index], prefix: 0x00).blockCount
      let queue = min(blockCount, waiting.count) - 1
      waiting[queue].append(index)
      if waiting[queue].count == 4 {
        hash(waiting[queue][...], of: lines, in: bytes, with: &schedule, into: &digests)
        waiting[queue].removeAll(keepingCapacity: true)
      }
    }
    var rest = waiting.flatMap(\.self)[...]
    while !rest.isEmpty {
      hash(rest.prefix(4), of: lines, in: bytes, with: &schedule, into: &digests)
      rest = rest.dropFirst(4)
    }
    return digests
  }

  /// Hashes up to four lines, each in a lane. Where there are fewer, the last one is hashed again.
  private static func hash(
    _ indices: ArraySlice<Int>, of lines: ArraySlice<Range<Int>>, in bytes: Span<UInt8>,
    with schedule: inout SHA256.LaneSchedule, into digests: inout [Digest]
  ) {
    let last = indices.endIndex - 1
    func index(_ lane: Int) -> Int { indices[min(indices.startIndex + lane, last)] }
    func message(_ lane: Int) -> SHA256.Message {
      SHA256.Message(lines[index(lane)], prefix: 0x00)
    }
    let (a, b, c, d) = (message(0), message(1), message(2), message(3))
    let ends = (a.blockCount - 1, b.blockCount - 1, c.blockCount - 1, d.blockCount - 1)
    let start = lines.startIndex
    var state = SHA256.LaneState()
    for block in 0...max(ends.0, ends.1, ends.2, ends.3) {
      // A lane that has come to its end takes its last block again, and nobody looks at it.
      schedule.load(a.block(block), b.block(block), c.block(block), d.block(block), from: bytes)
      schedule.expand()
      state.compress(&schedule)
      if block == ends.0 { digests[index(0) - start] = state.digest(0) }
      if block == ends.1 { digests[index(1) - start] = state.digest(1) }
      if block == ends.2 { digests[index(2) - start] = state.digest(2) }
      if block == ends.3 { digests[index(3) - start] = state.digest(3) }
    }
  }
}
