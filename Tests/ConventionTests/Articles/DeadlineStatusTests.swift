import EventLog
import Testing

@testable import Convention

@Suite("How a duty stands") struct DeadlineStatusTests: DateCases {
  @Test(
    "Given a due day and what was done, then the status on a day",
    arguments: [
      ("2017-03-30", nil, nil, "2017-03-30", .open, nil),
      ("2017-03-30", nil, nil, "2017-03-31", .overdue, 1),
      ("2017-03-30", "2017-03-30", nil, "2017-03-30", .met, nil),
      ("2017-03-30", "2017-03-31", nil, "2017-03-31", .metLate, 1),
      ("2017-03-30", "2017-04-29", nil, "2018-01-01", .metLate, 30),
      ("2017-03-30", "2017-04-29", nil, "2017-04-28", .overdue, 29),
      ("2017-03-30", "2017-02-01", nil, "2017-01-31", .open, nil),
      ("2017-03-30", "2017", nil, "2017-06-01", .unknown, nil),
      ("2017-03-30", "2017", nil, "2018-01-01", .received, nil),
      ("2017-03-30", "2017-04", nil, "2017-04-30", .metLate, nil),
      ("2024", nil, nil, "2023-12-31", .open, nil),
      ("2024", nil, nil, "2024-06-30", .unknown, nil),
      ("2024", nil, nil, "2025-01-01", .overdue, nil),
      ("2025-04-30", nil, "2025-03-06", "2025-03-05", .open, nil),
      ("2025-04-30", nil, "2025-03-06", "2025-03-06", .lapsed, nil),
      ("2025-04-30", "2025-03-05", "2025-03-06", "2025-06-01", .met, nil),
      ("2025-04-30", "2025-04-20", "2025-03-06", "2025-06-01", .lapsed, nil),
      ("2024-04-30", nil, "2025-03-06", "2025-06-01", .overdue, 397),
      ("2024-04-30", "2025-05-01", "2025-03-06", "2025-06-01", .metLate, 366),
    ] as [(String, String?, String?, String, DeadlineStatus, Int?)])
  func status(
    due: String, met: String?, withdrawn: String?, asOf: String, expected: DeadlineStatus,
    daysLate: Int?
  ) throws {
    let (due, met, withdrawn) = (try range(due), try range(ifAny: met), try range(ifAny: withdrawn))
    let asOf = try day(asOf)
    #expect(DeadlineStatus(due: due, met: met, withdrawn: withdrawn, asOf: asOf) == expected)
    let late = DeadlineStatus.daysLate(due: due, met: met, withdrawn: withdrawn, asOf: asOf)
    #expect(late == daysLate)
  }
}
