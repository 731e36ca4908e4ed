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

  /// A file of the shared folder beside the repository; nil in a stranger's checkout.
  package static func shared(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared/\(path)")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
