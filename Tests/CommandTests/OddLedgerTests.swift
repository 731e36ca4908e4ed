import Convention
import EventLog
import TestSupport
import Testing

@Suite("Commands on a ledger of odd events") struct OddLedgerTests {
  @Test(
    "Every command ends with a status of its own on whatever append accepted", arguments: [1, 2])
  func commands(seed: UInt64) throws {
    let program = try TestProgram()
    var odd = OddEvents(seed: seed)
    for type in EventType.allCases where type != .eventCorrected {
      let line = odd.line(type, lines: 11)
      // Some are refused, and none ends the program.
      let outcome = try program.run(
        ["append", "--by", "odd", "--accept-clock"], input: Array(line.utf8), today: "2099-12-31")
      #expect([0, 3, 4].contains(outcome.code), "\(line)\n\(outcome.err)")
      if outcome.code == 0 { odd.take(try JSONValue(parsing: line)) }
    }
    let calls = [
      "verify --accept-clock", "state", "state AAA", "state --format json", "history AAA",
      "history BBB --format json", "deadlines", "deadlines --as-of 2200-12-31 --format json",
      "diff --from 0001-01-01 --to 2200-12-31", "coverage", "audit --all",
      "report --as-of 2026-01-01",
      "audit --all --format json", "report --as-of 2012-06-29 --format html", "series parties",
      "measure parties --as-of 0001-01-01", "snapshot create --as-of 2012-06-29",
      "snapshot list", "checkpoint --out -",
    ]
    for call in calls {
      let outcome = try program.shell("ccm \(call) > answer; echo $?", today: "2099-12-31")
      #expect(["0\n", "1\n"].contains(outcome.out), "ccm \(call): \(outcome.out)\(outcome.err)")
    }
  }
}

extension JSONValue {
  fileprivate init(parsing text: String) throws {
    var reader = JSONReader(Array(text.utf8))
    self = try reader.document()
  }
}
