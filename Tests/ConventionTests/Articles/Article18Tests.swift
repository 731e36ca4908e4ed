import EventLog
import Testing

@testable import Convention

@Suite("Article 18: provisional application") struct Article18Tests: DateCases {
  @Test(
    "It lasts from the declaration until entry into force",
    arguments: [
      ("2012-07-16", Truth.no), ("2012-07-17", .yes), ("2012-12-31", .yes), ("2013-01-01", .no),
    ])
  func isApplied(on: String, expected: Truth) throws {
    let deposited = try range("2012-07-17")
    let inForce = deposited.map(Article17.entryIntoForce(deposited:))
    #expect(
      Article18.isApplied(on: try day(on), declared: deposited, entryIntoForce: inForce)
        == expected)
    #expect(Article18.isApplied(on: try day(on), declared: nil, entryIntoForce: inForce) == .no)
  }

  @Test("It is declared at deposit, and nothing else will do")
  func irregularity() throws {
    let deposited = try range("2012-07-17")
    #expect(Article18.irregularity(declared: deposited, deposited: deposited) == nil)
    #expect(Article18.irregularity(declared: try range("2012"), deposited: deposited) == nil)
    #expect(Article18.irregularity(declared: try range("2012-08"), deposited: deposited) != nil)
    #expect(Article18.irregularity(declared: deposited, deposited: nil) != nil)
  }
}
