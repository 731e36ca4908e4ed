import EventLog
import Testing

@testable import Convention

/// Reads the dates in a suite's tables of cases.
protocol DateCases {}

extension DateCases {
  func day(_ text: String) throws -> Day { try #require(Day(text), "no such day: \(text)") }

  func range(_ text: String) throws -> DateRange {
    DateRange(try #require(PartialDate(text), "no such date: \(text)"))
  }

  func range(ifAny text: String?) throws -> DateRange? { try text.map { try range($0) } }
}
