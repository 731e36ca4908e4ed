import EventLog
import Testing

@testable import Convention

@Suite("Article 17: entry into force") struct Article17Tests: DateCases {
  @Test(
    "It enters into force on the first of the sixth month after the month of deposit",
    arguments: [
      ("2010-02-17", "2010-08-01"),
      ("2010-02-28", "2010-08-01"),
      ("2010-03-01", "2010-09-01"),
      ("2012-02-01", "2012-08-01"),
      ("2015-10-01", "2016-04-01"),
      ("2016-04-06", "2016-10-01"),
      ("2018-03-01", "2018-09-01"),
      ("2023-02-28", "2023-08-01"),
      ("2023-08-03", "2024-02-01"),
      ("2023-08-31", "2024-02-01"),
      ("2024-02-29", "2024-08-01"),
      ("2025-09-05", "2026-03-01"),
      ("2025-12-31", "2026-06-01"),
    ])
  func laterDeposits(deposited: String, expected: String) throws {
    #expect(Article17.entryIntoForce(deposited: try day(deposited)) == (try day(expected)))
  }

  @Test(
    "Whoever deposited by the day of the thirtieth instrument shares the Convention's own day",
    arguments: ["2008-12-03", "2009-07-14", "2010-02-15", "2010-02-16"])
  func firstThirty(deposited: String) throws {
    #expect(Article17.entryIntoForce(deposited: try day(deposited)) == (try day("2010-08-01")))
    #expect(Article17.treatyInForce == (try day("2010-08-01")))
  }

  @Test("A deposit known to the month enters into force on a certain day")
  func month() throws {
    let month = try range("2016-04").map(Article17.entryIntoForce(deposited:))
    #expect(month.day == (try day("2016-10-01")))
  }

  @Test("A later deposit never enters into force earlier")
  func monotone() throws {
    let days = (0..<6000).map { Article15.opened + $0 }
    let inForce = days.map(Article17.entryIntoForce(deposited:))
    #expect(zip(inForce, inForce.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(inForce.allSatisfy { $0.day == 1 })
  }

  @Test(
    "It is in force from its day on, and no more when a withdrawal takes effect",
    arguments: [
      ("2016-10-01", nil, "2016-09-30", Truth.no),
      ("2016-10-01", nil, "2016-10-01", .yes),
      ("2011-09-01", "2025-03-06", "2025-03-05", .yes),
      ("2011-09-01", "2025-03-06", "2025-03-06", .no),
      ("2016", nil, "2016-10-01", .maybe),
      (nil, nil, "2016-10-01", .no),
    ] as [(String?, String?, String, Truth)])
  func isInForce(entry: String?, withdrawn: String?, on: String, expected: Truth) throws {
    let answer = Article17.isInForce(
      on: try day(on), entryIntoForce: try range(ifAny: entry),
      withdrawn: try range(ifAny: withdrawn))
    #expect(answer == expected)
  }
}
