extension SHA256 {
  /// The hash values of four messages, side by side, after FIPS 180-4.
  struct LaneState {
    /// The variables of section 6.2.2 step 2, which hold the hash values between the blocks.
    private var a, b, c, d, e, f, g, h: Lanes

    init() {
      let start = State()
      (a, b, c, d) = (Lanes(start.a), Lanes(start.b), Lanes(start.c), Lanes(start.d))
      (e, f, g, h) = (Lanes(start.e), Lanes(start.f), Lanes(start.g), Lanes(start.h))
    }

    /// The digest of the message in a lane, once all its blocks are in.
    func digest(_ lane: Int) -> Digest {
      Digest(
        words: SIMD8(
          a[lane], b[lane], c[lane], d[lane], e[lane], f[lane], g[lane], h[lane]))
    }

    /// Section 6.2.2 steps 2 to 4: takes in a block of each message, given their schedules, which
    /// are not changed.
    @inline(__always)
    mutating func compress(_ schedule: inout LaneSchedule) {
      var (a, b, c, d) = (a, b, c, d)
      var (e, f, g, h) = (e, f, g, h)
      let constants = SHA256.constants
      var bc = b ^ c
      var t = 0
      // Eight rounds a turn: the variables change places by name, so that no value moves.
      while t < 64 {
        LaneState.round(a, b, &bc, &d, e, f, g, &h, schedule.words[t] &+ Lanes(constants[t]))
        LaneState.round(
          h, a, &bc, &c, d, e, f, &g, schedule.words[t &+ 1] &+ Lanes(constants[t &+ 1]))
        LaneState.round(
          g, h, &bc, &b, c, d, e, &f, schedule.words[t &+ 2] &+ Lanes(constants[t &+ 2]))
        LaneState.round(
          f, g, &bc, &a, b, c, d, &e, schedule.words[t &+ 3] &+ Lanes(constants[t &+ 3]))
        LaneState.round(
          e, f, &bc, &h, a, b, c, &d, schedule.words[t &+ 4] &+ Lanes(constants[t &+ 4]))
        LaneState.round(
          d, e, &bc, &g, h, a, b, &c, schedule.words[t &+ 5] &+ Lanes(constants[t &+ 5]))
        LaneState.round(
          c, d, &bc, &f, g, h, a, &b, schedule.words[t &+ 6] &+ Lanes(constants[t &+ 6]))
        LaneState.round(
          b, c, &bc, &e, f, g, h, &a, schedule.words[t &+ 7] &+ Lanes(constants[t &+ 7]))
        t = t &+ 8
      }
      // Step 4.
      (self.a, self.b, self.c, self.d) = (self.a &+ a, self.b &+ b, self.c &+ c, self.d &+ d)
      (self.e, self.f, self.g, self.h) = (self.e &+ e, self.f &+ f, self.g &+ g, self.h &+ h)
    }

    /// A round of section 6.2.2 step 3. What is `d` there turns into `e`, what is `h` into `a`.
    ///
    /// Section 4.1.2: `Ch = (e & f) ^ (~e & g)`, which is `g ^ (e & (f ^ g))`, and
    /// `Maj = (a & b) ^ (a & c) ^ (b & c)`, which is `b ^ ((a ^ b) & (b ^ c))`. What is `a ^ b` in
    /// one round is `b ^ c` in the next.
    @inline(__always)
    private static func round(
      _ a: Lanes, _ b: Lanes, _ bc: inout Lanes, _ d: inout Lanes,
      _ e: Lanes, _ f: Lanes, _ g: Lanes, _ h: inout Lanes, _ word: Lanes
    ) {
      let sum1 = e.rotated(right: 6) ^ e.rotated(right: 11) ^ e.rotated(right: 25)
      let first = h &+ word &+ (g ^ (e & (f ^ g))) &+ sum1
      let sum0 = a.rotated(right: 2) ^ a.rotated(right: 13) ^ a.rotated(right: 22)
      let ab = a ^ b
      d = d &+ first
      h = first &+ (b ^ (ab & bc)) &+ sum0
      bc = ab
    }
  }
}
