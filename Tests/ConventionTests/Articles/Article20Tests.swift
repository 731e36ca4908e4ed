import EventLog
import Testing

@testable import Convention

@Suite("Article 20: withdrawal") struct Article20Tests: DateCases {
  @Test(
    "It takes effect six calendar months after receipt",
    arguments: [
      ("2024-09-06", "2025-03-06"), ("2023-08-31", "2024-02-29"), ("2024-08-31", "2025-02-28"),
      ("2024-01-01", "2024-07-01"),
    ])
  func effective(received: String, expected: String) throws {
    #expect(Article20.effective(received: try day(received)) == (try day(expected)))
  }

  @Test(
    "Until that day a State is a party, on the day itself no longer",
    arguments: [
      ("2011-03-23", Truth.no), ("2011-03-24", .yes), ("2024-09-06", .yes), ("2025-03-05", .yes),
      ("2025-03-06", .no),
    ])
  func isParty(on: String, expected: Truth) throws {
    let withdrawn = try range("2024-09-06").map(Article20.effective(received:))
    let answer = Article20.isParty(
      on: try day(on), deposited: try range("2011-03-24"), withdrawn: withdrawn)
    #expect(answer == expected)
  }

  @Test("A State engaged in an armed conflict stays until its end")
  func conflict() throws {
    let received = try range("2024-09-06")
    let noticed = try range("2025-03-06")
    #expect(Article20.effective(received: received, conflictEnded: nil) == noticed)
    #expect(
      Article20.effective(received: received, conflictEnded: try range("2025-01-01")) == noticed)
    #expect(
      Article20.effective(received: received, conflictEnded: try range("2026-05"))
        == (try range("2026-05")))
    let going = DateRange(earliest: try day("2025-06-01"), latest: nil)
    let deferred = Article20.effective(received: received, conflictEnded: going)
    #expect(deferred == DateRange(earliest: try day("2025-06-01"), latest: nil))
    #expect(Article20.hasWithdrawn(on: try day("2025-05-31"), withdrawn: deferred) == .no)
    #expect(Article20.hasWithdrawn(on: try day("2025-06-01"), withdrawn: deferred) == .maybe)
  }

  @Test(
    "A duty that falls due before a withdrawal stays; one due on its day or later lapses",
    arguments: [
      ("2024-04-30", "2025-12-31", Truth.no),
      ("2025-03-05", "2025-12-31", .no),
      ("2025-03-06", "2025-12-31", .yes),
      ("2025-04-30", "2025-12-31", .yes),
      ("2025-04-30", "2025-03-05", .no),
      ("2025", "2025-12-31", .maybe),
    ])
  func hasLapsed(due: String, asOf: String, expected: Truth) throws {
    let answer = Article20.hasLapsed(
      on: try day(asOf), due: try range(due), withdrawn: try range("2025-03-06"))
    #expect(answer == expected)
    #expect(Article20.hasLapsed(on: try day(asOf), due: try range(due), withdrawn: nil) == .no)
  }
}
