/// Why a text that looks like a date is none.
enum DateReason {
  /// What was expected instead, where the form is right and the date impossible; else nil.
  static func text(for date: String) -> String? {
    let parts = date.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    for part in parts where part != ".." {
      if let reason = reason(part) { return reason }
    }
    guard parts.count == 2, let first = PartialDate(String(parts[0])),
      let last = PartialDate(String(parts[1])), let start = first.earliest
    else { return nil }
    if parts[0] == parts[1] { return "\"\(parts[0])\" alone, as both ends are the same" }
    return start > last.latest ? "an interval that ends after it begins" : nil
  }

  private static func reason(_ text: Substring) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let widths = parts.map(\.count)
    let numbers = parts.compactMap { Day.digits($0[...]) }
    guard numbers.count == parts.count, [[4], [4, 2], [4, 2, 2]].contains(widths) else {
      return nil
    }
    if numbers[0] < 1 { return "a year from 0001 to 9999" }
    guard numbers.count > 1 else { return nil }
    guard (1...12).contains(numbers[1]) else { return "a month from 01 to 12" }
    guard numbers.count > 2 else { return nil }
    let last = Day.daysInMonth(numbers[0], numbers[1])
    guard (1...last).contains(numbers[2]) else {
      return "a day from 01 to \(last), as \(text.prefix(7)) has no other"
    }
    return nil
  }
}

extension PartialDate {
  /// What was expected instead of a text that looks like a date and is none; nil where it does not
  /// look like one.
  package static func reason(_ text: String) -> String? { DateReason.text(for: text) }
}
