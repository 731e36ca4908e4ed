import EventLog
import Testing

@testable import Convention

@Suite("Article 7: transparency reports") struct Article7Tests: DateCases {
  @Test(
    "The initial report is due 180 days after entry into force",
    arguments: [
      ("2010-08-01", "2011-01-28"), ("2011-09-01", "2012-02-28"), ("2011-10-01", "2012-03-29"),
      ("2016-04-01", "2016-09-28"), ("2016-10-01", "2017-03-30"), ("2023-08-01", "2024-01-28"),
      ("2024-02-01", "2024-07-30"), ("2026-03-01", "2026-08-28"),
    ])
  func initialDue(entry: String, expected: String) throws {
    #expect(Article7.initialDue(entryIntoForce: try day(entry)) == (try day(expected)))
  }

  @Test("The due day is in time, the next is late, and a month round it leaves both possible")
  func isInTime() throws {
    let due = try range("2017-03-30")
    #expect(Article7.isInTime(received: try range("2017-03-30"), due: due) == .yes)
    #expect(Article7.isInTime(received: try range("2017-03-31"), due: due) == .no)
    #expect(Article7.isInTime(received: try range("2017-03"), due: due) == .maybe)
    #expect(Article7.isInTime(received: try range("2017"), due: due) == .maybe)
    #expect(Article7.isInTime(received: try range("../2017-03-30"), due: due) == .yes)
  }

  @Test("The annual report is due on 30 April of the following year")
  func annualDue() throws {
    #expect(Article7.annualDue(covering: 2022) == (try day("2023-04-30")))
    #expect(Article7.annualDue(covering: .min) == (try day("0002-04-30")))
    #expect(Article7.annualDue(covering: .max) == (try day("9999-04-30")))
  }

  /// A State's dates, and whether it owes the report covering 2011 on each of the three readings.
  struct AnnualCase: Sendable, CustomTestStringConvertible {
    var what: String
    var entry: String?
    var received: String?
    var withdrawn: String?
    var expected: [Truth]

    var testDescription: String { what }
  }

  @Test(
    "Each reading expects annual reports from States of its own",
    arguments: [
      AnnualCase(
        what: "first due long before, and submitted", entry: "2010-08-01", received: "2011-01-27",
        expected: [.yes, .yes, .yes]),
      AnnualCase(
        what: "first due long before, and never submitted", entry: "2010-08-01",
        expected: [.yes, .no, .yes]),
      AnnualCase(
        what: "first due on 31 December", entry: "2011-07-04", received: "2011-09-01",
        expected: [.yes, .yes, .yes]),
      AnnualCase(
        what: "first due on 1 January", entry: "2011-07-05", received: "2011-09-01",
        expected: [.no, .yes, .yes]),
      AnnualCase(
        what: "first due between 1 January and 30 April", entry: "2011-09-01",
        expected: [.no, .no, .yes]),
      AnnualCase(
        what: "first due after 30 April, submitted early", entry: "2011-12-01",
        received: "2012-04-30", expected: [.no, .yes, .no]),
      AnnualCase(
        what: "first submitted after 30 April", entry: "2010-08-01", received: "2012-05-01",
        expected: [.yes, .no, .yes]),
      AnnualCase(
        what: "submitted, and not in force on 30 April", entry: "2012-05-01",
        received: "2011-06-01", expected: [.no, .no, .no]),
      AnnualCase(
        what: "withdrawn before 30 April", entry: "2010-08-01", received: "2011-01-27",
        withdrawn: "2012-04-30", expected: [.no, .no, .no]),
      AnnualCase(
        what: "withdrawn after it", entry: "2010-08-01", received: "2011-01-27",
        withdrawn: "2012-05-01", expected: [.yes, .yes, .yes]),
      AnnualCase(
        what: "first submitted some time in 2012", entry: "2010-08-01", received: "2012",
        expected: [.yes, .maybe, .yes]),
      AnnualCase(what: "bound by nothing", received: "2011-06-27", expected: [.no, .no, .no]),
    ])
  func isAnnualExpected(state: AnnualCase) throws {
    let answers = try [AnnualReading.obliged, .initialSubmitted, .initialOrAnnual].map {
      Article7.isAnnualExpected(
        covering: 2011, reading: $0, entryIntoForce: try range(ifAny: state.entry),
        hasReported: try range(ifAny: state.received)?
          .isBefore(Article7.annualDue(covering: 2011)) ?? .no,
        withdrawn: try range(ifAny: state.withdrawn))
    }
    #expect(answers == state.expected)
  }

  @Test("The readings are written as in the glossary")
  func readings() {
    #expect(
      AnnualReading.allCases.map(\.rawValue) == [
        "obliged", "initial-submitted", "initial-or-annual",
      ])
  }

  @Test(
    "An initial report is voluntary where the Convention is not in force for its sender",
    arguments: [
      ("2011-06-27", nil, nil, Truth.yes),
      ("2011-03-30", "2011-09-01", nil, .yes),
      ("2023-07-31", "2023-08-01", nil, .yes),
      ("2023-08-01", "2023-08-01", nil, .no),
      ("2011-01-20", "2010-08-01", nil, .no),
      ("2011", "2011-09-01", nil, .maybe),
      ("2025-03-06", "2011-09-01", "2025-03-06", .yes),
      ("2025-03-05", "2011-09-01", "2025-03-06", .no),
    ] as [(String, String?, String?, Truth)])
  func isInitialVoluntary(
    received: String, entry: String?, withdrawn: String?, expected: Truth
  ) throws {
    let answer = Article7.isInitialVoluntary(
      received: try range(received), entryIntoForce: try range(ifAny: entry),
      withdrawn: try range(ifAny: withdrawn))
    #expect(answer == expected)
  }

  @Test("An annual report is voluntary where none was owed")
  func isAnnualVoluntary() throws {
    #expect(Article7.isAnnualVoluntary(covering: 2022, entryIntoForce: nil) == .yes)
    let late = try range("2023-08-01")
    #expect(Article7.isAnnualVoluntary(covering: 2022, entryIntoForce: late) == .yes)
    #expect(Article7.isAnnualVoluntary(covering: 2023, entryIntoForce: late) == .yes)
    #expect(Article7.isAnnualVoluntary(covering: 2024, entryIntoForce: late) == .no)
  }
}
