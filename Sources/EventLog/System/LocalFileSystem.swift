#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine's own files.
package struct LocalFileSystem: FileSystem {
  package init() {}

  package func open(_ path: String, for purpose: OpenPurpose) throws(SystemError) -> Descriptor {
    let flags =
      switch purpose {
      // Without blocking, lest a pipe with no writer hold us up.
      case .reading: O_RDONLY | O_CLOEXEC | O_NONBLOCK
      case .input: O_RDONLY | O_CLOEXEC
      case .folder: O_RDONLY | O_CLOEXEC | O_DIRECTORY
      case .creating: O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL
      }
    let operation: SystemError.Operation = purpose == .creating ? .create : .open
    let number = try repeating(operation, path) { unsafe openFile(path, flags, 0o666) }
    return Descriptor(number: number, path: path)
  }

  /// All that is left to read on standard input, by its descriptor: it may be a socket, and whoever
  /// runs the program need not be allowed to open it anew.
  package func standardInput() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let descriptor = Descriptor(number: 0, path: "standard input")
    while try read(descriptor, atMost: OpenFile.chunkSize, into: &bytes) > 0 {}
    return bytes
  }

  /// All the bytes of a file that a user hands in, be it a pipe.
  package func input(_ path: String) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try OpenFile(path, for: .input, in: self).readToEnd(into: &bytes)
    return bytes
  }

  package func close(_ descriptor: Descriptor) {
    closeFile(descriptor.number)
  }

  package func read(
    _ descriptor: Descriptor, atMost count: Int, into bytes: inout [UInt8]
  ) throws(SystemError) -> Int {
    let before = bytes.count
    try bytes.append(addingCapacity: count) { span throws(SystemError) in
      try unsafe span.withUnsafeMutableBufferPointer { buffer, filled throws(SystemError) in
        filled = try repeating(.read, descriptor.path) {
          var count = unsafe readFile(descriptor.number, buffer.baseAddress, buffer.count)
          while count < 0, errno == EAGAIN {
            awaitInput(descriptor.number)
            count = unsafe readFile(descriptor.number, buffer.baseAddress, buffer.count)
          }
          return count
        }
      }
    }
    return bytes.count - before
  }

  package func write(
    _ descriptor: Descriptor, _ bytes: ArraySlice<UInt8>
  ) throws(SystemError) -> Int {
    try repeating(.write, descriptor.path) {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe writeFile(descriptor.number, buffer.baseAddress, buffer.count)
      }
    }
  }

  package func synchronize(_ descriptor: Descriptor) throws(SystemError) {
    _ = try repeating(.synchronize, descriptor.path) { fsync(descriptor.number) }
  }

  package func lock(
    _ descriptor: Descriptor, waitMilliseconds: Int
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try repeating(.lock, descriptor.path) { flock(descriptor.number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.number != EWOULDBLOCK { throw error }
    }
    if waitMilliseconds <= 0 { return false }
    return try LockQueue(descriptor).wait(milliseconds: waitMilliseconds)
  }

  package func rename(_ path: String, to newPath: String) throws(SystemError) {
    _ = try repeating(.rename, path) { unsafe renameFile(path, newPath) }
  }

  package func adopt(_ path: String, from existing: String) throws(SystemError) {
    var status = stat()
    if unsafe stat(existing, &status) != 0 { return }
    if status.st_mode & 0o222 == 0 { throw SystemError(.write, existing, EACCES) }
    // Only some may give files away; for all others the owner is the same already.
    _ = unsafe chown(path, status.st_uid, status.st_gid)
    _ = try repeating(.write, path) { unsafe chmod(path, status.st_mode & 0o7777) }
  }

  package func remove(_ path: String) throws(SystemError) {
    _ = try repeating(.remove, path) { unsafe unlink(path) }
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    _ = try repeating(.createFolder, path) { unsafe mkdir(path, 0o777) }
  }

  package func names(in path: String) throws(SystemError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw SystemError(.list, path, errno) }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        if errno != 0 { throw SystemError(.list, path, errno) }
        return names
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
  }

  package func status(of path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try repeating(.inspect, path) { unsafe stat(path, &status) }
    let kind: FileStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return FileStatus(kind: kind, size: Int(status.st_size))
  }

  /// Calls again as long as a signal interrupts; a negative answer is an error.
  private func repeating<Answer: SignedInteger>(
    _ operation: SystemError.Operation, _ path: String, _ call: () -> Answer
  ) throws(SystemError) -> Answer {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      let number = errno
      if number != EINTR { throw SystemError(operation, path, number) }
    }
  }

  /// Waits until there is something to read: a pipe opened without blocking may be empty yet.
  private func awaitInput(_ descriptor: Int32) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&waiting, 1, -1)
  }
}

// The system's functions under names that the methods above do not hide.

private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  unsafe open(path, flags, mode)
}

private func closeFile(_ descriptor: Int32) {
  // Not repeated when interrupted: the descriptor is gone all the same.
  _ = close(descriptor)
}

private func readFile(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  unsafe read(descriptor, buffer, count)
}

private func writeFile(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}

private func renameFile(_ path: UnsafePointer<CChar>, _ newPath: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(path, newPath)
}
