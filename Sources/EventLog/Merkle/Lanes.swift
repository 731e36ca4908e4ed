/// Four words of 32 bits in one vector, worked on at once: the same word of four messages.
struct Lanes {
  private let words: SIMD4<UInt32>

  @inline(__always)
  private init(words: SIMD4<UInt32>) { self.words = words }

  @inline(__always)
  init(_ first: UInt32, _ second: UInt32, _ third: UInt32, _ fourth: UInt32) {
    words = SIMD4(first, second, third, fourth)
  }

  /// The same word in every lane.
  @inline(__always)
  init(_ word: UInt32) { words = SIMD4(repeating: word) }

  /// The word in a lane, from 0 to 3.
  @inline(__always)
  subscript(lane: Int) -> UInt32 { words[lane] }

  @inline(__always)
  static func &+ (a: Lanes, b: Lanes) -> Lanes { Lanes(words: a.words &+ b.words) }

  @inline(__always)
  static func ^ (a: Lanes, b: Lanes) -> Lanes { Lanes(words: a.words ^ b.words) }

  @inline(__always)
  static func & (a: Lanes, b: Lanes) -> Lanes { Lanes(words: a.words & b.words) }

  /// FIPS 180-4 section 3.2: `SHR`, the bits so many places down; zeros follow.
  @inline(__always)
  func shifted(right places: UInt32) -> Lanes {
    Lanes(words: words &>> SIMD4(repeating: places))
  }

  /// Section 3.2: `ROTR`, the bits so many places down; those that leave come back at the top.
  ///
  /// Written with a product and a sum, which stay in the vector. The library shifts a vector word
  /// by word, and of two such shifts the compiler makes four rotations outside the vector.
  @inline(__always)
  func rotated(right places: UInt32) -> Lanes {
    let top = words &* SIMD4(repeating: 1 &<< (32 &- places))
    return Lanes(words: words &>> SIMD4(repeating: places) &+ top)
  }
}
