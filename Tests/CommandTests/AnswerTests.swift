import Foundation
import TestSupport
import Testing

@Suite("What analysts and auditors ask")
struct AnswerTests {
  private let program: TestProgram

  init() throws { program = try TestProgram(isEmpty: true) }

  /// Asks the ledger in the repository.
  private func ask(_ arguments: [String]) throws -> TestProgram.Outcome {
    try program.run(arguments + ["--ledger", Repository.root.path], today: "2026-11-21")
  }

  static let commands: [[String]] = [
    ["state", "--as-of", "2012-06-29"], ["state", "Laos", "--as-of", "2012-06-29"],
    ["history", "Lithuania"], ["diff", "--from", "2011-08-20", "--to", "2012-06-29"],
    ["deadlines", "--as-of", "2016-06-30", "--status", "overdue"],
    ["measure", "joined(since: 2msp)", "--as-of", "2012-06-29"], ["measure", "--list"],
    ["audit", "oslo-2012"], ["audit", "--all"], ["explain", "oslo-2012/para-4/1"],
    ["report", "oslo-2012"], ["series", "article3.outstanding"], ["coverage"],
    ["report", "--as-of", "2024-12-31"],
    ["series", "parties", "--from", "2010-12-31", "--to", "2012-12-31", "--every", "month"],
  ]

  @Test("Every command of the README answers, the same bytes twice", arguments: commands)
  func answersTwice(arguments: [String]) throws {
    let first = try ask(arguments)
    #expect(first.code == 0, "\(first.err)")
    #expect(first.out == (try ask(arguments)).out)
    let json = try ask(arguments + ["--format", "json"])
    #expect(json.code == 0)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(json.out.utf8))
    }
  }

  static let wrongCalls: [(arguments: [String], says: String)] = [
    (["stat"], #"did you mean "state"?"#), (["state", "Sa"], "may be any of"),
    (["state", "Zambai"], #"did you mean "Zambia"?"#), (["state", "--as-of", "yesterday"], "YYYY"),
    (["state", "--asof", "2012-01-01"], "did you mean --as-of?"),
    (["state", "--format", "csv", "--format", "json"], "given twice"),
    (["measure", "joined(sinse: 2msp)"], "it takes since, window"),
    (["measure", "joined(since: 99msp)"], "no meeting"), (["measure", "partis"], "parties"),
    (["audit", "oslo-2013"], "oslo-2012"), (["explain", "oslo-2012/para-4/9"], "did you mean"),
    (["report", "oslo"], "oslo-2012"), (["deadlines", "--status", "late"], "must be one of"),
    (["diff", "--to", "2012-01-01"], "--from"), (["series"], "one measure"),
    (["series", "parties", "--to", "2012-01-01"], "need --from"),
    (["series", "parties", "--from", "2012-01-01", "--every", "week"], "year, month, day"),
    (["state", "--at", "999999"], "lies beyond"),
  ]

  @Test("A wrong call is refused with the way to a right one", arguments: wrongCalls)
  func refuses(row: (arguments: [String], says: String)) throws {
    let run = try ask(row.arguments)
    #expect(run.code == 2)
    #expect(run.out.isEmpty)
    #expect(run.err.contains(row.says), "\(run.err)")
  }

  @Test("Tables come as CSV, reports as HTML")
  func formats() throws {
    let csv = try ask(["state", "--as-of", "2012-06-29", "--format", "csv"])
    #expect(csv.out.hasPrefix("State,Code,"))
    #expect(csv.out.split(separator: "\n").count == 112)
    let html = try ask(["report", "beirut-2011", "--format", "html"])
    #expect(html.out.hasPrefix("<!DOCTYPE html>"))
  }

  @Test("The basis ends every text, and an older log gives an older answer")
  func basis() throws {
    let run = try ask(["state", "--as-of", "2012-06-29", "--at", "600"])
    #expect(run.out.contains("log 600 "))
    #expect(!run.out.contains("72 parties"))
  }
}
