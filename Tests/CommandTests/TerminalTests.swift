import Foundation
import TestSupport
import Testing

@Suite("At a terminal") struct TerminalTests {
  /// The program of util-linux that runs another at a terminal of its own.
  private static let script = "/usr/bin/script"

  @Test(
    "Append says what it waits for, and nothing where its input is a file",
    .enabled(if: FileManager.default.isExecutableFile(atPath: script)))
  func invitation() throws {
    let program = try TestProgram()
    #expect(try !program.append("").err.contains("Ctrl-D"))
    let outcome = try program.shell(
      "printf '\\004' | \(Self.script) -qec 'ccm append --by t' /dev/null", today: "2020-01-01")
    #expect(outcome.code == 3)
    #expect(outcome.out.contains("one event a line, Ctrl-D ends"))
    #expect(outcome.out.contains("no event in it"))
  }
}
