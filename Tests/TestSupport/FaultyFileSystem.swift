package import EventLog
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A file system that counts the calls made to it and lets some of them fail.
package final class FaultyFileSystem: FileSystem {
  /// What goes wrong with a call.
  package enum Mishap: Sendable {
    /// It fails, having done nothing.
    case failure(Int32)
    /// A write takes only so many bytes.
    case short(Int)
    /// The machine stops: this call and all after it do nothing. A write has done half of its work.
    case crash
  }

  /// A call that was made.
  package struct Call: Sendable, Hashable {
    /// From 0.
    package var index: Int
    package var operation: SystemError.Operation
    package var path: String
  }

  private struct State {
    var calls: [Call] = []
    var hasCrashed = false
  }

  private let base: any FileSystem
  private let plan: @Sendable (Call) -> Mishap?
  private let state = Mutex(State())

  /// - Parameter plan: what goes wrong with a call, if anything.
  package init(
    _ base: any FileSystem = LocalFileSystem(),
    plan: @escaping @Sendable (Call) -> Mishap? = { _ in nil }
  ) {
    self.base = base
    self.plan = plan
  }

  /// The calls made so far, without those made after a crash.
  package var calls: [Call] { state.withLock { $0.calls } }

  /// Counts a call; the answer is how long a write may be.
  private func begin(
    _ operation: SystemError.Operation, _ path: String, atCrash: () -> Void = {}
  ) throws(SystemError) -> Int {
    let mishap = state.withLock { state -> Mishap? in
      if state.hasCrashed { return .failure(EIO) }
      let call = Call(index: state.calls.count, operation: operation, path: path)
      state.calls.append(call)
      let mishap = plan(call)
      if case .crash? = mishap { state.hasCrashed = true }
      return mishap
    }
    switch mishap {
    case nil: return .max
    case .failure(let number): throw SystemError(operation, path, number)
    case .short(let count): return count
    case .crash:
      atCrash()
      throw SystemError(operation, path, EIO)
    }
  }

  package func open(_ path: String, for purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    _ = try begin(purpose == .creating ? .create : .open, path)
    return try base.open(path, for: purpose)
  }

  /// Never fails: a process that ends has its descriptors closed.
  package func close(_ descriptor: Descriptor) { base.close(descriptor) }

  package func read(
    _ descriptor: Descriptor, atMost count: Int, into bytes: inout [UInt8]
  ) throws(SystemError) -> Int {
    let limit = try begin(.read, descriptor.path)
    return try base.read(descriptor, atMost: min(count, limit), into: &bytes)
  }

  package func write(
    _ descriptor: Descriptor, _ bytes: ArraySlice<UInt8>
  ) throws(SystemError) -> Int {
    let half = bytes.prefix(bytes.count / 2)
    let limit = try begin(.write, descriptor.path) {
      _ = try? base.write(descriptor, half)
    }
    return try base.write(descriptor, bytes.prefix(limit))
  }

  package func synchronize(_ descriptor: Descriptor) throws(SystemError) {
    _ = try begin(.synchronize, descriptor.path)
    try base.synchronize(descriptor)
  }

  package func lock(
    _ descriptor: Descriptor, waitMilliseconds: Int
  ) throws(SystemError) -> Bool {
    _ = try begin(.lock, descriptor.path)
    return try base.lock(descriptor, waitMilliseconds: waitMilliseconds)
  }

  package func rename(_ path: String, to newPath: String) throws(SystemError) {
    _ = try begin(.rename, path)
    try base.rename(path, to: newPath)
  }

  package func remove(_ path: String) throws(SystemError) {
    _ = try begin(.remove, path)
    try base.remove(path)
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    _ = try begin(.createFolder, path)
    try base.makeFolder(path)
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    _ = try begin(.list, path)
    return try base.names(in: path)
  }

  package func status(of path: String) throws(SystemError) -> FileStatus {
    _ = try begin(.inspect, path)
    return try base.status(of: path)
  }
}
