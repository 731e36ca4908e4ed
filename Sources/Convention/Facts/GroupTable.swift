/// Numbers groups of things by their hashes, from 0: an open table.
///
/// A slot holds part of the hash beside the number, so that most of what is not the same is told
/// apart without looking at the things themselves.
struct GroupTable {
  /// The hash's upper half and, in the lower one, the number + 1; 0 where a slot is free. A power
  /// of two in size.
  private var slots = [UInt64](repeating: 0, count: 1024)
  /// How many groups there are.
  private var count = 0

  /// The number of the group that something belongs to; a new one where it belongs to none.
  ///
  /// - Parameters:
  ///   - hash: a number that all of a group share.
  ///   - isSame: whether it belongs to the group of a number.
  mutating func group(_ hash: UInt64, isSame: (Int) -> Bool) -> Int {
    let upper = hash & ~0xFFFF_FFFF
    var slot = GroupTable.start(hash) & (slots.count &- 1)
    while slots[slot] != 0 {
      if slots[slot] & ~0xFFFF_FFFF == upper {
        let group = Int(slots[slot] & 0xFFFF_FFFF) &- 1
        if isSame(group) { return group }
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    count += 1
    slots[slot] = upper | UInt64(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Where to look first, told from the upper half, which is all that is kept of a hash.
  private static func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 32) }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in slots where entry != 0 {
      var slot = GroupTable.start(entry) & (larger.count &- 1)
      while larger[slot] != 0 { slot = (slot &+ 1) & (larger.count &- 1) }
      larger[slot] = entry
    }
    slots = larger
  }
}
