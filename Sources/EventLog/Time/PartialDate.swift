/// When something happened, as precisely as its source says: a set of possible days.
///
/// The forms are a subset of EDTF (ISO 8601-2:2019): a year, a month, a day, a closed interval of
/// these, or an open start.
///
///     PartialDate("2011")!                   // 2011-01-01 ... 2011-12-31
///     PartialDate("2011-09-17/2012-06-29")!  // both ends included
///     PartialDate("../2012-06-29")!          // at some time up to that day
///
/// Each form is canonical: one text, one date. The text is not kept but made again when asked for.
package struct PartialDate: Sendable, Hashable {
  /// The number of the earliest possible day; the least one where the start is open.
  private let first: Int32
  private let last: Int32
  private let form: Form

  /// How the text is written: how precise its ends are, in one byte.
  private struct Form: Hashable {
    /// 0 for a day, month or year alone; else what the start of an interval is.
    let start: UInt8
    let end: UInt8

    static let (none, year, month, day, open): (UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 1, 2, 3, 4)
  }

  /// The earliest possible day; nil where the start is open.
  package var earliest: Day? { form.start == Form.open ? nil : Day(number: first) }
  /// The latest possible day.
  package var latest: Day { Day(number: last) }

  /// Reads one of the forms above; nil for anything else, an impossible date, or an interval that
  /// ends before it begins.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// Reads the bytes in a range.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let slash = range.first(where: { bytes.byte($0) == UInt8(ascii: "/") }) else {
      guard let span = PartialDate.span(bytes, range) else { return nil }
      self.init(span.first, span.last, Form(start: Form.none, end: span.precision))
      return
    }
    let start = range.lowerBound..<slash
    let end = (slash + 1)..<range.upperBound
    guard let closing = PartialDate.span(bytes, end) else { return nil }
    if start.count == 2, start.allSatisfy({ bytes.byte($0) == UInt8(ascii: ".") }) {
      self.init(
        Day(number: .min), closing.last, Form(start: Form.open, end: closing.precision))
      return
    }
    guard let opening = PartialDate.span(bytes, start), opening.first <= closing.last,
      start.count != end.count
        || !bytes.isSame(start.lowerBound, as: bytes, end.lowerBound, count: start.count)
    else { return nil }
    self.init(
      opening.first, closing.last, Form(start: opening.precision, end: closing.precision))
  }

  /// One certain day.
  package init(_ day: Day) { self.init(day, day, Form(start: Form.none, end: Form.day)) }

  private init(_ first: Day, _ last: Day, _ form: Form) {
    self.first = first.number
    self.last = last.number
    self.form = form
  }

  /// The day itself where there is only one.
  package var day: Day? { earliest == latest ? latest : nil }

  /// The form it was written in.
  package var text: String {
    let end = PartialDate.text(latest, form.end)
    switch form.start {
    case Form.none: return end
    case Form.open: return "../" + end
    default: return PartialDate.text(Day(number: first), form.start) + "/" + end
    }
  }

  /// A day as far as it is precise: `2011`, `2011-09` or `2011-09-17`.
  private static func text(_ day: Day, _ precision: UInt8) -> String {
    let text = day.description
    return switch precision {
    case Form.year: String(text.prefix(4))
    case Form.month: String(text.prefix(7))
    default: text
    }
  }

  private static func span(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (first: Day, last: Day, precision: UInt8)? {
    let start = range.lowerBound
    switch range.count {
    case 4:
      guard let year = Day.digits(bytes, range), let first = Day(year, 1, 1),
        let last = Day(year, 12, 31)
      else { return nil }
      return (first, last, Form.year)
    case 7:
      guard bytes.byte(start + 4) == UInt8(ascii: "-"),
        let year = Day.digits(bytes, start..<(start + 4)),
        let month = Day.digits(bytes, (start + 5)..<(start + 7)), let first = Day(year, month, 1),
        let last = Day(year, month, Day.daysInMonth(year, month))
      else { return nil }
      return (first, last, Form.month)
    case 10:
      guard let day = Day(bytes, range) else { return nil }
      return (day, day, Form.day)
    default: return nil
    }
  }
}

extension PartialDate {
  /// The date in 64 bits: each end as days from a fixed one in 28 bits, the form in eight.
  var packed: UInt64 {
    let open = UInt64(form.start == Form.open ? 0 : Int(first) + PartialDate.bias)
    return open << 36 | UInt64(Int(last) + PartialDate.bias) << 8
      | UInt64(form.start) << 4 | UInt64(form.end)
  }

  /// The date that was packed.
  init(packed: UInt64) {
    let form = Form(start: UInt8(packed >> 4 & 15), end: UInt8(packed & 15))
    let last = Day(number: Int32(Int(packed >> 8 & 0xFFF_FFFF) - PartialDate.bias))
    let first = Day(number: Int32(Int(packed >> 36) - PartialDate.bias))
    self.init(form.start == Form.open ? Day(number: .min) : first, last, form)
  }

  /// More days than lie between the year 1 and 1970.
  private static let bias = 1_000_000
}

extension PartialDate: CustomStringConvertible {
  package var description: String { text }
}
