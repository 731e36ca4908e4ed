package import EventLog
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A folder in memory that knows what would survive a loss of power.
///
/// A file's bytes survive once the file was flushed, names and renamings once the folder was. What
/// was not flushed may survive all the same, or not: `afterCrash` gives each of these worlds.
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
    /// By descriptor: the file and the place in it, or nil for the folder.
    var open: [Int32: (file: Int, offset: Int)?] = [:]
    var nextDescriptor: Int32 = 100
    var lockHolder: Int32?
  }

  /// The path of its one folder.
  package static let path = "/disk"

  private let state: Mutex<State>

  /// A disk that holds these files, all flushed.
  package init(_ files: [String: [UInt8]] = [:]) {
    var state = State()
    for (name, bytes) in files {
      state.names[name] = state.files.count
      state.files.append(File(bytes: bytes, flushed: bytes))
    }
    state.flushedNames = state.names
    self.state = Mutex(state)
  }

  /// The files by name.
  package var files: [String: [UInt8]] {
    state.withLock { state in state.names.mapValues { state.files[$0].bytes } }
  }

  /// The disk as it may be found after a loss of power.
  package func afterCrash(_ survival: Survival) -> SimulatedDisk {
    let files = state.withLock { state in
      (survival.names ? state.names : state.flushedNames).mapValues {
        survival.bytes ? state.files[$0].bytes : state.files[$0].flushed
      }
    }
    return SimulatedDisk(files)
  }

  private static func name(_ path: String) -> String {
    String(path.dropFirst(SimulatedDisk.path.count + 1))
  }

  package func open(_ path: String, for purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    let number = state.withLock { state -> Int32? in
      let name = SimulatedDisk.name(path)
      var file: Int?
      switch purpose {
      case .folder: break
      case .reading:
        file = state.names[name]
        if file == nil { return nil }
      case .creating:
        if state.names[name] != nil { return nil }
        file = state.files.count
        state.files.append(File())
        state.names[name] = file
      }
      state.nextDescriptor += 1
      state.open[state.nextDescriptor] = .some(file.map { ($0, 0) })
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
      guard case let (file, offset)?? = state.open[descriptor.number] else { return [] }
      let next = Array(state.files[file].bytes[offset...].prefix(count))
      state.open[descriptor.number] = (file, offset + next.count)
      return next
    }
    bytes += next
    return next.count
  }

  package func write(
    _ descriptor: Descriptor, _ bytes: ArraySlice<UInt8>
  ) throws(SystemError) -> Int {
    state.withLock { state in
      guard case let (file, _)?? = state.open[descriptor.number] else { return 0 }
      state.files[file].bytes += bytes
      return bytes.count
    }
  }

  package func synchronize(_ descriptor: Descriptor) throws(SystemError) {
    state.withLock { state in
      if case let (file, _)?? = state.open[descriptor.number] {
        state.files[file].flushed = state.files[file].bytes
      } else {
        state.flushedNames = state.names
      }
    }
  }

  package func lock(_ descriptor: Descriptor) throws(SystemError) -> Bool {
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
    throw SystemError(.createFolder, path, EROFS)
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    state.withLock { Array($0.names.keys) }
  }

  package func status(of path: String) throws(SystemError) -> FileStatus {
    let size = state.withLock { state in
      state.names[SimulatedDisk.name(path)].map { state.files[$0].bytes.count }
    }
    guard let size else { throw SystemError(.inspect, path, ENOENT) }
    return FileStatus(kind: .file, size: size)
  }

  package func pause(milliseconds: Int) {}
}
