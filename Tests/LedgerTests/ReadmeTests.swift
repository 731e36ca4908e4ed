import Foundation
import TestSupport
import Testing

/// The ledger is the one in the repository, in a copy, so that no line of the README can change it.
@Suite("The README") struct ReadmeTests {
  @Test(
    "Every line of its blocks works as typed, and says something", arguments: try Readme.calls())
  func works(line: String) throws {
    let program = try TestProgram(copying: Repository.root)
    let outcome = try program.shell(line, today: Repository.lastDay())
    #expect(outcome.code == 0, "\(outcome.err)")
    #expect(!outcome.out.isEmpty || !outcome.err.isEmpty)
    if line.contains("--format json") {
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
      }
    }
    if line.contains("--format html") { #expect(outcome.out.hasPrefix("<!DOCTYPE html>")) }
  }

  @Test("Its lines ask every command but validate and repair")
  func isComplete() throws {
    let named = try Readme.lines().flatMap { $0.matches(of: /\bccm ([a-z]+)/) }
      .map { String($0.1) }
    let missing = try Set(Commands.names()).subtracting(named)
    #expect(missing == ["validate", "repair"])
  }

  @Test("It says how to run the main job and the tests")
  func builds() throws {
    let builds = try Readme.builds()
    #expect(builds.contains("swift test"))
    #expect(builds.contains("swift run ccm audit --all"))
    #expect(builds.allSatisfy { $0.hasPrefix("swift test") || $0.hasPrefix("swift run ccm ") })
  }
}
