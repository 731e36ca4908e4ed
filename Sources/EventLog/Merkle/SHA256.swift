/// The Secure Hash Algorithm with 256 bits, after FIPS 180-4 section 6.2.
///
///     SHA256.digest(of: Array("abc".utf8)).description  // "ba7816bf 8f01cfea ..." without spaces
///
/// Ours, since the toolchain has none and the package takes nothing from outside. Plain checked
/// Swift: every index is checked, only the arithmetic wraps, as the standard has it.
package struct SHA256 {
  /// The digest of a message.
  ///
  /// - Complexity: O(*n*) in its length.
  package static func digest(of message: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.compress(message)
    // Section 5.1.1: a one bit, zeros, and the length in bits, up to a whole number of blocks.
    let whole = message.count & ~63
    var tail = Array(message[whole...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bitCount = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    hash.compress(tail)
    return hash.digest
  }

  /// Section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64
  /// primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  /// Section 5.3.3: the initial hash value, the same of the square roots of the first eight primes.
  private var digest = Digest(
    words: [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19,
    ])

  private init() {}

  /// Section 6.2.2: takes in the whole blocks of 64 bytes; bytes behind the last one are left out.
  private mutating func compress(_ blocks: [UInt8]) {
    // Locals and arrays with plain loops: quick even where nothing is optimised.
    let constants = SHA256.constants
    var schedule = [UInt32](repeating: 0, count: 64)
    var words = digest.words
    var offset = 0
    while offset &+ 64 <= blocks.count {
      var t = 0
      while t < 16 {
        let high = UInt32(blocks[offset]) &<< 24 | UInt32(blocks[offset &+ 1]) &<< 16
        schedule[t] = high | UInt32(blocks[offset &+ 2]) &<< 8 | UInt32(blocks[offset &+ 3])
        offset = offset &+ 4
        t = t &+ 1
      }
      while t < 64 {
        let (x, y) = (schedule[t &- 15], schedule[t &- 2])
        let sigma0 = (x &>> 7 | x &<< 25) ^ (x &>> 18 | x &<< 14) ^ (x &>> 3)
        let sigma1 = (y &>> 17 | y &<< 15) ^ (y &>> 19 | y &<< 13) ^ (y &>> 10)
        schedule[t] = schedule[t &- 16] &+ sigma0 &+ schedule[t &- 7] &+ sigma1
        t = t &+ 1
      }
      var (a, b, c, d) = (words[0], words[1], words[2], words[3])
      var (e, f, g, h) = (words[4], words[5], words[6], words[7])
      t = 0
      while t < 64 {
        let sum1 = (e &>> 6 | e &<< 26) ^ (e &>> 11 | e &<< 21) ^ (e &>> 25 | e &<< 7)
        let choice = g ^ (e & (f ^ g))
        let first = h &+ sum1 &+ choice &+ constants[t] &+ schedule[t]
        let sum0 = (a &>> 2 | a &<< 30) ^ (a &>> 13 | a &<< 19) ^ (a &>> 22 | a &<< 10)
        let majority = (a & b) | (c & (a | b))
        h = g
        g = f
        f = e
        e = d &+ first
        d = c
        c = b
        b = a
        a = first &+ sum0 &+ majority
        t = t &+ 1
      }
      words = words &+ SIMD8(a, b, c, d, e, f, g, h)
    }
    digest = Digest(words: words)
  }
}
