/// A moment in UTC, to the second: seconds since 1970-01-01T00:00:00Z.
///
/// Its one text form is RFC 3339 with `Z`: `2026-11-21T09:00:00Z`.
package struct Instant: Sendable, Hashable, Comparable {
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// Reads `YYYY-MM-DDThh:mm:ssZ` and nothing else; no leap seconds.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// Reads the bytes in a range in that form.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let start = range.lowerBound
    guard range.count == 20, bytes.byte(start + 10) == 0x54, bytes.byte(start + 13) == 0x3A,
      bytes.byte(start + 16) == 0x3A, bytes.byte(start + 19) == 0x5A,
      let day = Day(bytes, start..<(start + 10)),
      let hour = Day.digits(bytes, (start + 11)..<(start + 13)),
      let minute = Day.digits(bytes, (start + 14)..<(start + 16)),
      let second = Day.digits(bytes, (start + 17)..<(start + 19)),
      hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  /// The calendar day it falls on, in UTC.
  package var day: Day {
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    return Day(number: Int32(days))
  }
}

extension Instant: CustomStringConvertible {
  package var description: String {
    let rest = Int(seconds - Int64(day.number) * 86_400)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
