import Convention
import EventLog
import Rendering

/// The folder `Snapshots/` beside `Events/`: states as they were folded, and checkpoints of the log.
struct SnapshotFolder {
  /// What logs of this kind are called in their checkpoints.
  static let logName = "ccm-ledger"

  let folder: Folder
  /// The folder as faults name it.
  let name: String

  init(beside events: LogFolder) {
    folder = Folder(
      String(events.path.dropLast("Events".count)) + "Snapshots", in: events.fileSystem)
    name = String(events.name.dropLast("Events".count)) + "Snapshots"
  }

  /// The checkpoint that appends leave, and the hashes beside it.
  var checkpoints: CheckpointFolder {
    CheckpointFolder(folder, name: name, logName: SnapshotFolder.logName)
  }

  /// All snapshots with how they stand, by name; none where there is no folder.
  func statuses(_ open: OpenLedger) throws(Stop) -> [(name: SnapshotName, status: SnapshotStatus)] {
    var found: [(name: SnapshotName, status: SnapshotStatus)] = []
    var check = SnapshotCheck(open.ledger)
    for file in try files() {
      guard case .snapshot(let name) = try Kind(file) else { continue }
      let bytes = try contents(of: file) ?? []
      found.append(
        (name, check.status(of: name, bytes, root: open.roots.root(at: name.size).description)))
    }
    return found
  }

  /// The names of the snapshots, where the folder can be read; strangers in it are passed over.
  var snapshotNames: [SnapshotName] {
    ((try? files()) ?? []).compactMap { SnapshotName(fileName: $0) }
  }

  /// The checkpoints that were kept, by name.
  func keptCheckpoints() throws(Stop) -> [CheckpointName] {
    var found: [CheckpointName] = []
    for file in try files() {
      if case .checkpoint(let name) = try Kind(file) { found.append(name) }
    }
    return found
  }

  /// What a file in the folder is, by its name.
  private enum Kind {
    case snapshot(SnapshotName)
    case checkpoint(CheckpointName)
    /// The checkpoint of the head, the hashes beside it, or a signature.
    case other

    init(_ file: String) throws(Stop) {
      let signature = CheckpointName.signatureSuffix
      let signed = file.hasSuffix(signature) ? String(file.dropLast(signature.count)) : nil
      if let name = SnapshotName(fileName: file) {
        self = .snapshot(name)
      } else if let name = CheckpointName(fileName: file) {
        self = .checkpoint(name)
      } else if [CheckpointFolder.checkpointFile, CheckpointFolder.hashesFile].contains(file)
        || signed.map({ CheckpointName(fileName: $0) != nil }) ?? false
      {
        self = .other
      } else {
        throw .error(
          .unreadable,
          """
          Snapshots/\(file): a snapshot is named <as-of>~<known-by>@<lines>.json, a checkpoint \
          <day>@<lines>.checkpoint
          """)
      }
    }
  }

  private func files() throws(Stop) -> [String] {
    try storage { () throws(SystemError) in try folder.names().filter { !$0.hasPrefix(".") } }
  }

  /// The bytes of a file; nil where there is none of that name.
  func contents(of file: String) throws(Stop) -> [UInt8]? {
    try storage { () throws(SystemError) in try folder.contents(of: file) }
  }

  /// Writes a file, all of it or nothing. One that is there already must hold the same bytes.
  func create(_ file: String, _ bytes: [UInt8]) throws(Stop) {
    try storage { () throws(SystemError) in try folder.make() }
    try NewFile(folder, file, shown: "\(name)/\(file)").write(bytes)
  }

  /// Takes files away, for good once this returns.
  func remove(_ files: [String]) throws(Stop) {
    try storage { () throws(SystemError) in
      for file in files { try folder.remove(file) }
      if !files.isEmpty { try folder.synchronize() }
    }
  }

  private func storage<Value>(_ call: () throws(SystemError) -> Value) throws(Stop) -> Value {
    do throws(SystemError) { return try call() } catch {
      throw .error(.storage, error.description)
    }
  }
}
