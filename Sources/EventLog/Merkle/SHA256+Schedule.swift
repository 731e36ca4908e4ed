extension SHA256 {
  /// The message schedule of a block, after FIPS 180-4.
  struct Schedule {
    var words = InlineArray<64, UInt32>(repeating: 0)

    /// Section 6.2.2 step 1, the first sixteen words: those of the block.
    @inline(__always)
    mutating func load(_ block: Block, from bytes: Span<UInt8>) {
      let block = block.words(in: bytes)
      var t = 0
      while t < 16 {
        words[t] = block[t]
        t = t &+ 1
      }
    }

    /// Section 6.2.2 step 1, the others:
    /// `W[t] = sigma1(W[t-2]) + W[t-7] + sigma0(W[t-15]) + W[t-16]`.
    @inline(__always)
    mutating func expand() {
      var t = 16
      while t < 64 {
        // Section 4.1.2, formulas 4.6 and 4.7.
        let (x, y) = (words[t &- 15], words[t &- 2])
        let sigma0 = (x &>> 7 | x &<< 25) ^ (x &>> 18 | x &<< 14) ^ (x &>> 3)
        let sigma1 = (y &>> 17 | y &<< 15) ^ (y &>> 19 | y &<< 13) ^ (y &>> 10)
        words[t] = words[t &- 16] &+ sigma0 &+ words[t &- 7] &+ sigma1
        t = t &+ 1
      }
    }

    /// Takes all words from a lane.
    @inline(__always)
    mutating func copy(_ schedules: inout LaneSchedule, lane: Int) {
      var t = 0
      while t < 64 {
        words[t] = schedules.words[t][lane]
        t = t &+ 1
      }
    }
  }
}
