/// Random numbers that come out the same each time: SplitMix64.
///
///     var draw = Draw(seed: 1, 7, 42)   // a stream of its own for the 42nd of the 7th
///     draw.below(6)                     // 0...5
struct Draw {
  private var state: UInt64

  init(seed: UInt64, _ first: Int = 0, _ second: Int = 0) {
    state = seed &* 0xD6E8_FEB8_6659_FD93
    state = next() ^ UInt64(truncatingIfNeeded: first)
    state = next() ^ UInt64(truncatingIfNeeded: second)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to, but not including, a positive count.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several, which may not be none.
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
