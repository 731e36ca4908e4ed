import Convention
import EventLog
import TestSupport
import Testing

/// The registers every test ledger begins with, and then these events.
func given(_ events: String...) -> Ledger { given(events) }

func given(_ events: [String]) -> Ledger { TestLedger.ledger(events.joined(separator: "\n")) }

/// The seq of the first event after the registers.
let first = TestLedger.registers.split(separator: "\n").count + 1

/// A date that is known to exist.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("not a day: \(text)") }
  return day
}

extension CountryCode {
  static let aaa = code("AAA")
  static let bbb = code("BBB")
  static let ccc = code("CCC")
  static let ddd = code("DDD")

  private static func code(_ text: String) -> CountryCode {
    guard let code = CountryCode(text) else { preconditionFailure("not a code: \(text)") }
    return code
  }
}

extension Ledger {
  func state(
    _ asOf: String, knownBy: String = "2026-01-01", at size: Int? = nil, auditing: String? = nil
  ) -> ConventionState {
    (size.map { prefix($0) } ?? self).state(
      Axes(asOf: day(asOf), knownBy: day(knownBy), auditing: auditing))
  }

  /// What a measure answers, in one line; see `ConventionState.ask`.
  func ask(_ measure: String, _ asOf: String, knownBy: String = "2026-01-01") throws -> String {
    try state(asOf, knownBy: knownBy).ask(measure)
  }
}

extension ConventionState {
  /// What a measure answers, in one line: `AAA BBB ?CCC ~DDD` for two States that count, one that
  /// may and one of which nothing is on record, `25...50` for a quantity, `AAA=2010-08-01` for dates.
  func ask(_ measure: String) throws -> String {
    let answer = try Measure(measure).answer(self)
    switch answer.value {
    case .states:
      return
        (answer.states.map(\.description) + answer.undecided.map { "?\($0)" }
        + (answer.silence.states ?? []).map { "~\($0)" })
        .joined(separator: " ")
    case .quantity(let low, let high):
      return low == high ? low.decimal : "\(low.decimal)...\(high.decimal)"
    case .days(let days): return days.text
    case .numbers(let numbers):
      return numbers.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value.lowerBound)...\($0.value.upperBound)" }
        .joined(separator: " ")
    case .dates(let dates):
      return dates.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: " ")
    }
  }
}

extension JSONValue {
  init(parsing bytes: [UInt8]) throws {
    var reader = JSONReader(bytes)
    self = try reader.document()
  }

  var canonicalText: String { String(decoding: canonicalBytes, as: UTF8.self) }
}

/// A text whose place in question is put between ⟦ and ⟧, without the marks, and the offset of the
/// place in bytes.
func unmarked(_ marked: String) -> (text: String, offset: Int) {
  let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    .map(String.init)
  precondition(parts.count == 2, "no place is marked in \(marked)")
  return (parts[0] + parts[1].replacing("⟧", with: ""), parts[0].utf8.count)
}
