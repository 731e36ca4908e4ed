import Foundation
import TestSupport

/// The ledger of these tests: a few States, and a line for every type of event.
enum SmallLedger {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Ledger")

  /// The program in a copy of its own, which it may change.
  static func program() throws -> TestProgram { try TestProgram(copying: folder) }

  /// Its segments in order: name and text.
  static func segments() throws -> [(name: String, text: String)] {
    let events = folder.appending(path: "Events")
    return try FileManager.default.contentsOfDirectory(atPath: events.path).sorted().map { name in
      (name, try String(contentsOf: events.appending(path: name), encoding: .utf8))
    }
  }
}
