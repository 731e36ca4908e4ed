import Foundation
import TestSupport
import Testing

@Suite("What analysts and auditors ask") struct AnswerTests {
  /// Asks the ledger in the repository.
  private func ask(_ arguments: [String]) throws -> TestProgram.Outcome {
    try TestProgram(isEmpty: true)
      .run(arguments + ["--ledger", Repository.root.path], today: Repository.lastDay())
  }

  @Test(
    "The same question has the same answer, byte for byte, in another process",
    arguments: [
      ["report", "intersessional-2012", "--format", "json"],
      ["series", "parties", "--from", "2010-12-31", "--to", "2012-12-31", "--every", "month"],
    ])
  func answersTwice(arguments: [String]) throws {
    let first = try ask(arguments)
    #expect(first.code == 0, "\(first.err)")
    #expect(!first.out.isEmpty)
    #expect(try ask(arguments).out == first.out)
  }

  @Test("A State is a row of CSV")
  func formats() throws {
    let csv = try ask(["state", "--as-of", "2012-06-29", "--format", "csv"])
    #expect(csv.out.hasPrefix("State,Code,"))
    #expect(csv.out.split(separator: "\n").count == 112)
  }

  @Test("The basis ends every text, and an older log gives an older answer")
  func basis() throws {
    let run = try ask(["state", "--as-of", "2012-06-29", "--at", "600"])
    #expect(run.out.split(separator: "\n").last?.contains("log 600 ") == true)
    #expect(!run.out.contains("72 parties"))
  }
}
