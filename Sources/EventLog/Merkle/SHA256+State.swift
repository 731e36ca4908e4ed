extension SHA256 {
  /// The hash value of one message, after FIPS 180-4.
  struct State {
    /// The variables of section 6.2.2 step 2, which hold the hash value between the blocks.
    private(set) var a, b, c, d, e, f, g, h: UInt32

    /// Section 5.3.3: the first 32 bits of the fractional parts of the square roots of the first
    /// eight primes.
    init() {
      (a, b, c, d) = (0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a)
      (e, f, g, h) = (0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
    }

    /// The digest, once all blocks are in.
    var digest: Digest { Digest(words: SIMD8(a, b, c, d, e, f, g, h)) }

    /// Section 6.2.2 steps 2 to 4: takes in a block, given its message schedule.
    ///
    /// The schedule is not changed. A mere borrowing would copy it with every word that is read.
    @inline(__always)
    mutating func compress(_ schedule: inout Schedule) {
      var (a, b, c, d) = (a, b, c, d)
      var (e, f, g, h) = (e, f, g, h)
      let constants = SHA256.constants
      var bc = b ^ c
      var t = 0
      // Eight rounds a turn: the variables change places by name, so that no value moves.
      while t < 64 {
        State.round(a, b, &bc, &d, e, f, g, &h, schedule.words[t] &+ constants[t])
        State.round(h, a, &bc, &c, d, e, f, &g, schedule.words[t &+ 1] &+ constants[t &+ 1])
        State.round(g, h, &bc, &b, c, d, e, &f, schedule.words[t &+ 2] &+ constants[t &+ 2])
        State.round(f, g, &bc, &a, b, c, d, &e, schedule.words[t &+ 3] &+ constants[t &+ 3])
        State.round(e, f, &bc, &h, a, b, c, &d, schedule.words[t &+ 4] &+ constants[t &+ 4])
        State.round(d, e, &bc, &g, h, a, b, &c, schedule.words[t &+ 5] &+ constants[t &+ 5])
        State.round(c, d, &bc, &f, g, h, a, &b, schedule.words[t &+ 6] &+ constants[t &+ 6])
        State.round(b, c, &bc, &e, f, g, h, &a, schedule.words[t &+ 7] &+ constants[t &+ 7])
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
      _ a: UInt32, _ b: UInt32, _ bc: inout UInt32, _ d: inout UInt32,
      _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
    ) {
      let sum1 = (e &>> 6 | e &<< 26) ^ (e &>> 11 | e &<< 21) ^ (e &>> 25 | e &<< 7)
      let first = h &+ word &+ (g ^ (e & (f ^ g))) &+ sum1
      let sum0 = (a &>> 2 | a &<< 30) ^ (a &>> 13 | a &<< 19) ^ (a &>> 22 | a &<< 10)
      let ab = a ^ b
      d = d &+ first
      h = first &+ (b ^ (ab & bc)) &+ sum0
      bc = ab
    }
  }
}
