package import EventLog
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Folders in memory that know what would survive a loss of power.
///
/// A file's bytes survive once the file was flushed, names and renamings once their folder was. What
/// was not flushed may survive all the same, or not: `afterCrash` gives each of these worlds.
///
/// The log's folder is always there. Another one is made like a file: its name survives once the
/// root was flushed.
package final class SimulatedDisk: FileSystem {
  /// What of the things not flushed survived.
  package struct Survival: Sendable, Hashable, CaseIterable {
    package var bytes: Bool
    package var names: Bool

    package static let allCases = [
      Survival(bytes: true, names: true), Survival(bytes: true, names: false),
      Survival(bytes: false, names: true), Survival(bytes: false, names: false),
    ]
  }

  private struct File {
    var bytes: [UInt8] = []
    var flushed: [UInt8] = []
  }

  private struct State {
    var files: [File] = []
    /// File by name, now and as last flushed.
    var names: [String: Int] = [:]
    var flushedNames: [String: Int] = [:]
    /// The folders beside that of the log, now and as last flushed.
    var folders: Set<String> = []
    var flushedFolders: Set<String> = []
    /// By descriptor: the file and the place in it, or the folder.
    var open: [Int32: Opened] = [:]
    var nextDescriptor: Int32 = 100
    var lockHolder: Int32?
  }

  private enum Opened {
    case file(Int, offset: Int)
    case folder(String)
  }

  /// The path of the log's folder.
  package static let path = "/disk"
  /// The path of a folder beside it.
  package static let besidePath = "/beside"

  private let state: Mutex<State>

  /// A disk that holds these files, all flushed.
  package init(_ files: [String: [UInt8]] = [:]) {
    var state = State()
    state.folders = Set(files.keys.map(SimulatedDisk.folder).filter { $0 != SimulatedDisk.path })
    state.flushedFolders = state.folders
    for (name, bytes) in files {
      state.names[name] = state.files.count
      state.files.append(File(bytes: bytes, flushed: bytes))
    }
    state.flushedNames = state.names
    self.state = Mutex(state)
  }

  /// The files by name; those beside the log's folder by path.
  package var files: [String: [UInt8]] {
    state.withLock { state in state.names.mapValues { state.files[$0].bytes } }
  }

  /// The disk as it may be found after a loss of power.
  package func afterCrash(_ survival: Survival) -> SimulatedDisk {
    let files = state.withLock { state in
      let folders = survival.names ? state.folders : state.flushedFolders
      return (survival.names ? state.names : state.flushedNames)
        .filter { name, _ in
          let folder = SimulatedDisk.folder(name)
          return folder == SimulatedDisk.path || folders.contains(folder)
        }
        .mapValues { survival.bytes ? state.files[$0].bytes : state.files[$0].flushed }
    }
    return SimulatedDisk(files)
  }

  /// What a file is called: its path, but by its name alone in the log's folder.
  private static func name(_ path: String) -> String {
    path.hasPrefix(SimulatedDisk.path + "/")
      ? String(path.dropFirst(SimulatedDisk.path.count + 1)) : path
  }

  /// The folder of a file that is called so.
  private static func folder(_ name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return SimulatedDisk.path }
    return String(name[..<slash])
  }

  package func open(_ path: String, for purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    let number = state.withLock { state -> Int32? in
      let name = SimulatedDisk.name(path)
      let opened: Opened
      switch purpose {
      case .folder:
        guard [SimulatedDisk.path, "/"].contains(path) || state.folders.contains(path) else {
          return nil
        }
        opened = .folder(path)
      case .reading, .input:
        guard let file = state.names[name] else { return nil }
        opened = .file(file, offset: 0)
      case .creating:
        if state.names[name] != nil { return nil }
        opened = .file(state.files.count, offset: 0)
        state.names[name] = state.files.count
        state.files.append(File())
      }
      state.nextDescriptor += 1
      state.open[state.nextDescriptor] = opened
      return state.nextDescriptor
    }
    guard let number else {
      throw SystemError(.open, path, purpose == .creating ? EEXIST : ENOENT)
    }
    return Descriptor(number: number, path: path)
  }

  package func close(_ descriptor: Descriptor) {
    state.withLock { state in
      state.open[descriptor.number] = nil
      if state.lockHolder == descriptor.number { state.lockHolder = nil }
    }
  }

  package func read(
    _ descriptor: Descriptor, atMost count: Int, into bytes: inout [UInt8]
  ) throws(SystemError) -> Int {
    let next = state.withLock { state -> [UInt8] in
      guard case .file(let file, let offset)? = state.open[descriptor.number] else { return [] }
      let next = Array(state.files[file].bytes[offset...].prefix(count))
      state.open[descriptor.number] = .file(file, offset: offset + next.count)
      return next
    }
    bytes += next
    return next.count
  }

  package func write(
    _ descriptor: Descriptor, _ bytes: ArraySlice<UInt8>
  ) throws(SystemError) -> Int {
    state.withLock { state in
      guard case .file(let file, _)? = state.open[descriptor.number] else { return 0 }
      state.files[file].bytes += bytes
      return bytes.count
    }
  }

  package func synchronize(_ descriptor: Descriptor) throws(SystemError) {
    state.withLock { state in
      switch state.open[descriptor.number] {
      case nil: return
      case .file(let file, _): state.files[file].flushed = state.files[file].bytes
      case .folder("/"): state.flushedFolders = state.folders
      case .folder(let path):
        let others = state.flushedNames.filter { SimulatedDisk.folder($0.key) != path }
        let own = state.names.filter { SimulatedDisk.folder($0.key) == path }
        state.flushedNames = others.merging(own) { $1 }
      }
    }
  }

  package func lock(
    _ descriptor: Descriptor, waitMilliseconds: Int
  ) throws(SystemError) -> Bool {
    state.withLock { state in
      if let holder = state.lockHolder, holder != descriptor.number { return false }
      state.lockHolder = descriptor.number
      return true
    }
  }

  package func rename(_ path: String, to newPath: String) throws(SystemError) {
    let isDone = state.withLock { state in
      guard let file = state.names.removeValue(forKey: SimulatedDisk.name(path)) else {
        return false
      }
      state.names[SimulatedDisk.name(newPath)] = file
      return true
    }
    if !isDone { throw SystemError(.rename, path, ENOENT) }
  }

  package func remove(_ path: String) throws(SystemError) {
    let file = state.withLock { $0.names.removeValue(forKey: SimulatedDisk.name(path)) }
    if file == nil { throw SystemError(.remove, path, ENOENT) }
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    state.withLock { _ = $0.folders.insert(path) }
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    try expectFolder(path, .list)
    return state.withLock { state in
      state.names.keys.filter { SimulatedDisk.folder($0) == path }
        .map { String($0.split(separator: "/").last ?? "") }
    }
  }

  package func status(of path: String) throws(SystemError) -> FileStatus {
    let size = state.withLock { state in
      state.names[SimulatedDisk.name(path)].map { state.files[$0].bytes.count }
    }
    if let size { return FileStatus(kind: .file, size: size) }
    try expectFolder(path, .inspect)
    return FileStatus(kind: .folder, size: 0)
  }

  private func expectFolder(
    _ path: String, _ operation: SystemError.Operation
  ) throws(SystemError) {
    let isThere = state.withLock { path == SimulatedDisk.path || $0.folders.contains(path) }
    if !isThere { throw SystemError(operation, path, ENOENT) }
  }
}
