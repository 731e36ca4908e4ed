import Convention
import EventLog
import Rendering

/// The folder `Snapshots/` beside `Events/`.
struct SnapshotFolder {
  private let path: String
  private let system = LocalFileSystem()

  init(beside events: LogFolder) {
    path = String(events.path.dropLast("Events".count)) + "Snapshots"
  }

  /// All snapshots with how they stand, by name; none where there is no folder.
  func statuses(_ open: OpenLedger) throws(Stop) -> [(name: SnapshotName, status: SnapshotStatus)] {
    var found: [(name: SnapshotName, status: SnapshotStatus)] = []
    var check = SnapshotCheck(open.ledger)
    for file in try names() {
      guard let name = SnapshotName(fileName: file) else {
        throw .error(
          .unreadable,
          "Snapshots/\(file): a snapshot is named <as-of>~<known-by>@<lines>.json")
      }
      let bytes = try read(file)
      found.append(
        (name, check.status(of: name, bytes, root: open.roots.root(at: name.size).description)))
    }
    return found
  }

  /// Writes a snapshot, all of it or nothing; one that is there already stays as it is.
  func put(_ bytes: [UInt8], as name: SnapshotName) throws(Stop) {
    let file = "\(path)/\(name)"
    let temporary = "\(path)/.\(name)"
    do throws(SystemError) {
      if (try? system.status(of: path)) == nil { try system.makeFolder(path) }
      if (try? system.status(of: temporary)) != nil { try system.remove(temporary) }
      try write(bytes, to: temporary)
      try system.rename(temporary, to: file)
      try OpenFile(path, for: .folder, in: system).synchronize()
    } catch {
      throw .error(.storage, error.description)
    }
  }

  private func write(_ bytes: [UInt8], to file: String) throws(SystemError) {
    let open = try OpenFile(file, for: .creating, in: system)
    try open.write(bytes)
    try open.synchronize()
  }

  private func names() throws(Stop) -> [String] {
    guard (try? system.status(of: path)) != nil else { return [] }
    do throws(SystemError) {
      return try system.names(in: path).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw .error(.storage, error.description)
    }
  }

  private func read(_ file: String) throws(Stop) -> [UInt8] {
    do throws(SystemError) { return try system.contents(of: "\(path)/\(file)") } catch {
      throw .error(.storage, error.description)
    }
  }
}
