import Foundation
import TestSupport
import Testing

/// The files the answers are compared with, byte for byte.
///
/// `CCM_RECORD=1 swift test --filter RenderingTests` writes them anew. Such a run fails, so that it
/// cannot pass unnoticed; the difference in the repository shows what changed.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  private static let isRecording = ProcessInfo.processInfo.environment["CCM_RECORD"] == "1"

  /// Compares what a run left behind with `<path>`, and with `<path>.exit` what it said on standard
  /// error and its exit status, where either is out of the ordinary.
  static func expect(_ outcome: TestProgram.Outcome, at path: String) throws {
    let isPlain = outcome.code == 0 && outcome.err.isEmpty && !outcome.out.isEmpty
    try expect(outcome.out.isEmpty ? nil : outcome.out, at: path)
    try expect(isPlain ? nil : "exit \(outcome.code)\n\(outcome.err)", at: "\(path).exit")
  }

  /// Compares a text with a file; nil is a file that is not there.
  static func expect(_ text: String?, at path: String) throws {
    let file = folder.appending(path: path)
    let expected = try? Data(contentsOf: file)
    let found = text.map { Data($0.utf8) }
    if found == expected { return }
    if isRecording {
      try record(found, in: file)
      Issue.record("recorded Golden/\(path)")
    } else {
      let differences = LineDifference(
        expected.map { Array($0) } ?? [], found.map { Array($0) } ?? [])
      Issue.record("Golden/\(path) differs, - expected, + found:\n\(differences)")
    }
  }

  private static func record(_ bytes: Data?, in file: URL) throws {
    guard let bytes else { return try FileManager.default.removeItem(at: file) }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: nil)
    try bytes.write(to: file)
  }

  /// The paths of all files, sorted.
  static func paths() -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.split(separator: "/").count == 2 }.sorted()
  }
}
