import EventLog
import Foundation
import TestSupport
import Testing

/// Writers at once on a copy of the ledger in the repository. The long form, with `CCM_LONG_TESTS`:
/// eight appends of each. They may wait longer than is usual: a debug build takes ten times as long.
@Suite("Eight writers on the whole ledger") struct WritersTests {
  private static let isLong = ProcessInfo.processInfo.environment["CCM_LONG_TESTS"] != nil

  @Test("None is refused, and no line is lost", .timeLimit(.minutes(20)))
  func none() throws {
    let program = try TestProgram(copying: Repository.root)
    let size = try Repository.contents().size
    let day = try Repository.lastDay()
    let count = Self.isLong ? 8 : 1
    let runs = try (1...8).map { writer in
      let fact = Typed.fact(
        "report.submitted", "LAO", "2011-01-25", #"{"report":"initial"}"#,
        from: "monitor-profile-theme-3341-chile", at: "profile, W-$i", voice: "civil-society")
      let line = fact.replacing("W", with: String(writer)).replacing("\"", with: "\\\"")
      return try program.startShell(
        """
        i=0; while [ $i -lt \(count) ]; do i=$((i+1))
          echo "\(line)" | ccm append --quiet --by w\(writer) --wait 240 2> err.\(writer) ||
            { cat err.\(writer) >&2; exit 9; }
        done
        """, today: day)
    }
    for run in runs {
      let outcome = try program.end(run)
      #expect(outcome.code == 0, "\(outcome.err)")
    }
    let checkpoint = String(
      decoding: try program.folder.bytes(of: "Snapshots/log.checkpoint"), as: UTF8.self)
    #expect(checkpoint.split(separator: "\n").dropFirst().first == "\(size + 8 * count)")
    let bytes = try program.folder.bytes(of: program.segment())
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"by\":\"w8\""))
    let appended = try FileManager.default
      .contentsOfDirectory(atPath: program.folder.path + "/Events")
      .flatMap { try program.folder.bytes(of: "Events/\($0)").split(separator: 0x0A) }
      .count { String(decoding: $0, as: UTF8.self).contains(#","by":"w"#) }
    #expect(appended == 8 * count)
  }
}
