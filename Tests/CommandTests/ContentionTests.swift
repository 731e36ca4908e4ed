import Foundation
import TestSupport
import Testing

/// Several processes on one ledger, and processes that are ended where they stand.
///
/// The long form, with `CCM_LONG_TESTS`: 200 appends of each writer, and 1,000 that are ended.
@Suite("Processes at once, and ended") struct ContentionTests {
  private static let isLong = ProcessInfo.processInfo.environment["CCM_LONG_TESTS"] != nil

  /// A loop of appends, one event each; its standard output has a line for each that was
  /// acknowledged.
  private func appends(_ writer: Int, count: Int) -> String {
    let fact = Typed.fact("treaty.signed", "AAA", "2009-01-01", from: "monitor", at: "p W-$i")
      .replacing("W", with: String(writer)).replacing("\"", with: "\\\"")
    return """
      i=0; while [ $i -lt \(count) ]; do i=$((i+1))
        echo "\(fact)" | ccm append --quiet --by w\(writer) 2> err.\(writer) && echo "p \(writer)-$i" ||
          { cat err.\(writer) >&2; exit 9; }
      done
      """
  }

  @Test("Eight writers lose nothing and refuse nobody, and a reader sees whole logs all the while")
  func writers() throws {
    let program = try TestProgram()
    let count = Self.isLong ? 200 : 4
    let runs = try (1...8).map {
      try program.startShell(appends($0, count: count), today: "2020-01-01")
    }
    let reader = try program.startShell(
      "while [ ! -e done ]; do ccm verify 2> said || { cat said >&2; exit 9; }; done",
      today: "2020-01-01")
    let outcomes = try runs.map { try program.end($0) }
    try program.folder.write("", to: "done")
    let read = try program.end(reader)
    #expect(read.code == 0, "\(read.err)")
    var acknowledged: [String] = []
    for outcome in outcomes {
      #expect(outcome.code == 0, "\(outcome.err)")
      acknowledged += outcome.out.split(separator: "\n").map { "\"at\":\"\($0)\"" }
    }
    let log = String(decoding: try program.folder.bytes(of: program.segment()), as: UTF8.self)
    #expect(acknowledged.count == 8 * count)
    for place in acknowledged {
      #expect(log.split(separator: "\n").count { $0.contains(place) } == 1)
    }
    let verified = try program.run("verify", "-v")
    #expect(verified.code == 0)
    #expect(verified.err.contains("log.checkpoint: the first \(11 + 8 * count) lines"))
  }

  @Test("A process ended at any moment leaves a whole log and a checkpoint that accuses nobody")
  func ended() throws {
    let program = try TestProgram()
    var random = SeededGenerator(seed: 5)
    var acknowledged = 11
    for round in 1...(Self.isLong ? 1000 : 12) {
      let fact = Typed.fact(
        "treaty.signed", "AAA", "2009-01-01", from: "monitor", at: "p \(round)")
      let run = try program.start(
        ["append", "--by", "t"] + (round % 5 == 0 ? ["--accession", "r-\(round)"] : []),
        input: Array(fact.utf8))
      usleep(UInt32.random(in: 0...120_000, using: &random))
      program.kill(run)
      let outcome = try program.end(run)
      let verified = try program.run("verify", "-v")
      #expect(verified.code == 0, "round \(round): \(verified.err)")
      let size = try #require(
        verified.err.firstMatch(of: /(\d+) lines in/).flatMap { Int($0.1) })
      #expect(size >= acknowledged && size <= acknowledged + 1, "round \(round)")
      if outcome.err.hasPrefix("added") { #expect(size == acknowledged + 1) }
      acknowledged = size
    }
    let last = try program.append(Typed.fact("treaty.ratified", "AAA", "2010-01-01"))
    #expect(last.code == 0)
    #expect(try program.run("verify").err == "")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.path + "/Snapshots")
    #expect(names.sorted() == ["log.checkpoint", "log.tree"])
  }
}
