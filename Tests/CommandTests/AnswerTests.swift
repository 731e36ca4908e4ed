import Foundation
import TestSupport
import Testing

@Suite("What analysts and auditors ask")
struct AnswerTests {
  private let root = ["--ledger", Repository.root.path, "--today", "2026-11-21"]

  static let commands: [[String]] = [
    ["state", "--as-of", "2012-06-29"], ["state", "Laos", "--as-of", "2012-06-29"],
    ["history", "Lithuania"], ["diff", "--from", "2011-08-20", "--to", "2012-06-29"],
    ["deadlines", "--as-of", "2016-06-30", "--status", "overdue"],
    ["measure", "joined(since: 2msp)", "--as-of", "2012-06-29"], ["measure", "--list"],
    ["audit", "oslo-2012"], ["audit", "--all"], ["explain", "oslo-2012/para-4/1"],
    ["report", "oslo-2012"],
  ]

  @Test("Every command of the README answers, the same bytes twice", arguments: commands)
  func answersTwice(arguments: [String]) throws {
    let first = try Ccm.run(arguments + root)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == (try Ccm.run(arguments + root)).output)
    let json = try Ccm.run(arguments + root + ["--format", "json"])
    #expect(json.status == 0)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    }
  }

  static let wrongCalls: [(arguments: [String], says: String)] = [
    (["stat"], #"did you mean "state"?"#), (["state", "Sa"], "may be any of"),
    (["state", "Zambai"], #"did you mean "zambia"?"#), (["state", "--as-of", "yesterday"], "YYYY"),
    (["state", "--asof", "2012-01-01"], "did you mean --as-of?"),
    (["state", "--format", "csv", "--format", "json"], "given twice"),
    (["measure", "joined(sinse: 2msp)"], "it takes since, window"),
    (["measure", "joined(since: 99msp)"], "no meeting"), (["measure", "partis"], "parties"),
    (["audit", "oslo-2013"], "oslo-2012"), (["explain", "oslo-2012/para-4/9"], "did you mean"),
    (["report", "oslo"], "oslo-2012"), (["deadlines", "--status", "late"], "must be one of"),
    (["diff", "--to", "2012-01-01"], "--from"), (["state", "--at", "999999"], "lies beyond"),
  ]

  @Test("A wrong call is refused with the way to a right one", arguments: wrongCalls)
  func refuses(row: (arguments: [String], says: String)) throws {
    let run = try Ccm.run(row.arguments + root)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(row.says), "\(run.errors)")
  }

  @Test("Tables come as CSV, reports as HTML")
  func formats() throws {
    let csv = try Ccm.run(["state", "--as-of", "2012-06-29", "--format", "csv"] + root)
    #expect(csv.output.hasPrefix("State,Code,"))
    #expect(csv.output.split(separator: "\n").count == 112)
    let html = try Ccm.run(["report", "beirut-2011", "--format", "html"] + root)
    #expect(html.output.hasPrefix("<!DOCTYPE html>"))
  }

  @Test("The basis ends every text, and an older log gives an older answer")
  func basis() throws {
    let run = try Ccm.run(["state", "--as-of", "2012-06-29", "--at", "600"] + root)
    #expect(run.output.contains("log 600 "))
    #expect(!run.output.contains("72 parties"))
  }
}
