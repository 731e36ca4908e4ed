import Foundation
import TestSupport
import Testing

/// The machine's own Python, if it has one.
private enum Python {
  static let path = find()

  private static func find() -> String? {
    let named = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return (named.split(separator: ":").map(String.init) + ["/usr/bin"]).map { $0 + "/python3" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A script of a hundred lines that somebody else could have written, from the RFC alone.
@Suite("An outsider checks proofs", .enabled(if: Python.path != nil, "needs python3"))
struct OutsiderTests {
  @Test("He finds every proof of the ledger to hold, and each one that is changed not to")
  func proofs() throws {
    let program = try TestProgram()
    let script = Repository.root.appending(path: "Tests/Outsider/check_proof.py").path
    let facts = (1...19).map {
      Typed.fact("treaty.signed", "AAA", "2009-01-01", from: "monitor", at: "p \($0), §")
    }
    try program.append(facts.joined(separator: "\n"))
    // One process for all proofs of a kind: each takes a while to start.
    let line = """
      set -e
      check() { '\(Python.path ?? "")' '\(script)' "$1" "$2"; }
      ccm checkpoint --at 22 --out early > said
      for n in 1 7 16 22; do
        ccm prove $n --at 22 > p; check p early
        ccm verify p --checkpoint early
        ccm prove --from $n > q; check q Snapshots/log.checkpoint
      done
      ccm prove --from 22 > q; check q early
      ccm prove 30 > p; check p Snapshots/log.checkpoint
      sed 's/"AAA/"BBB/; s/AAA/BBB/' p > bad; ! check bad Snapshots/log.checkpoint
      sed 's/"seq": 30/"seq": 29/' p > bad; ! check bad Snapshots/log.checkpoint
      ! check p early
      ! check q Snapshots/2020-01-01@22.checkpoint 2> said
      """
    let outcome = try program.shell(line, today: "2020-01-01")
    #expect(outcome.code == 0, "\(outcome.out)\(outcome.err)")
    #expect(outcome.out.split(separator: "\n").count { $0 == "proved" } == 10)
    #expect(outcome.out.split(separator: "\n").count { $0.hasPrefix("refused: ") } == 3)
  }
}
