import Foundation

/// The parsing tests of nst/JSONTestSuite, where they are at hand beside the repository.
enum JSONSuite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/vectors/json-test-suite").standardizedFileURL

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  static let isPresent = !names.isEmpty
  static let y = names.filter { $0.hasPrefix("y_") }
  static let n = names.filter { $0.hasPrefix("n_") }
  static let i = names.filter { $0.hasPrefix("i_") }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
