import Convention
package import EventLog
package import Foundation

/// The ledger in the repository, and the shared sources beside it where there are any.
package enum Repository {
  /// The package's root folder.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The log in `Events/`, as read.
  package static func contents() throws -> LogContents {
    try LogFolder(root.appending(path: "Events").path, name: "Events")
      .read(vocabulary: EventType.vocabulary)
  }

  /// The day on which its last line was recorded, as text.
  package static func lastDay() throws -> String {
    let events = root.appending(path: "Events")
    let names = try FileManager.default.contentsOfDirectory(atPath: events.path)
      .filter { $0.hasSuffix(".jsonl") }
    let last = try String(
      contentsOf: events.appending(path: names.max() ?? ""), encoding: .utf8
    ).split(separator: "\n").last
    guard let day = last?.firstMatch(of: /"recorded":"(\d{4}-\d\d-\d\d)T/)?.1 else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return String(day)
  }

  /// A file of the shared folder beside the repository; nil in a stranger's checkout.
  package static func shared(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared/\(path)")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
