extension SHA256 {
  /// The message schedules of four blocks, side by side, after FIPS 180-4.
  struct LaneSchedule {
    var words = InlineArray<64, Lanes>(repeating: Lanes(0))

    /// Section 6.2.2 step 1, the first sixteen words: those of the blocks.
    @inline(__always)
    mutating func load(_ a: Block, _ b: Block, _ c: Block, _ d: Block, from bytes: Span<UInt8>) {
      guard a.isWhole && b.isWhole && c.isWhole && d.isWhole else {
        let (a, b) = (a.words(in: bytes), b.words(in: bytes))
        let (c, d) = (c.words(in: bytes), d.words(in: bytes))
        for t in 0..<16 { words[t] = Lanes(a[t], b[t], c[t], d[t]) }
        return
      }
      words[0] = Lanes(
        a.firstWord(in: bytes), b.firstWord(in: bytes), c.firstWord(in: bytes),
        d.firstWord(in: bytes))
      // The bounds of a block are checked here, once for the rest of its words.
      let a = bytes.extracting((a.offset &+ 4)..<(a.offset &+ 64))
      let b = bytes.extracting((b.offset &+ 4)..<(b.offset &+ 64))
      let c = bytes.extracting((c.offset &+ 4)..<(c.offset &+ 64))
      let d = bytes.extracting((d.offset &+ 4)..<(d.offset &+ 64))
      for t in 0..<15 {
        words[t &+ 1] = Lanes(
          word(a, at: t &* 4), word(b, at: t &* 4), word(c, at: t &* 4), word(d, at: t &* 4))
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
        let sigma0 = x.rotated(right: 7) ^ x.rotated(right: 18) ^ x.shifted(right: 3)
        let sigma1 = y.rotated(right: 17) ^ y.rotated(right: 19) ^ y.shifted(right: 10)
        words[t] = words[t &- 16] &+ sigma0 &+ words[t &- 7] &+ sigma1
        t = t &+ 1
      }
    }
  }
}
