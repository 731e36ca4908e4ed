/// A run of bytes in the log: where it begins, and how long it is, in eight bytes.
///
/// A span may begin anywhere in the first tebibyte and be up to 16 MiB long, four times the longest
/// line allowed.
package struct ByteSpan: Sendable, Hashable {
  /// The start in the upper 40 bits, the count in the lower 24.
  let raw: UInt64

  init(raw: UInt64) { self.raw = raw }

  /// - Precondition: the start lies below 2^40 and the count below 2^24.
  package init(start: Int, count: Int) {
    precondition(start >> 40 == 0 && count >> 24 == 0, "A span lies within the log")
    raw = UInt64(start) << 24 | UInt64(count)
  }

  package var start: Int { Int(raw >> 24) }
  package var count: Int { Int(raw & 0xFF_FFFF) }
  package var range: Range<Int> { start..<(start + count) }
}
