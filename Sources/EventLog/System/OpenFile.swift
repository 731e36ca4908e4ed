/// The one owner of an open descriptor: closed, and its lock let go, when this ends.
package struct OpenFile: ~Copyable {
  private let system: any FileSystem
  private let descriptor: Descriptor

  package init(
    _ path: String, for purpose: OpenPurpose, in system: any FileSystem
  ) throws(SystemError) {
    self.system = system
    descriptor = try system.open(path, for: purpose)
  }

  deinit { system.close(descriptor) }

  /// How many bytes are read at a time.
  static let chunkSize = 1 << 18

  /// Puts everything from here to the end behind the bytes in an array.
  package borrowing func readToEnd(into bytes: inout [UInt8]) throws(SystemError) {
    while try system.read(descriptor, atMost: OpenFile.chunkSize, into: &bytes) > 0 {}
  }

  /// Writes all of the bytes, in as many calls as it takes.
  package borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try system.write(descriptor, rest)) }
  }

  /// Returns once the content is on the disk.
  package borrowing func synchronize() throws(SystemError) {
    try system.synchronize(descriptor)
  }

  /// Takes the exclusive lock, waiting so long for it; false when it stays with another.
  package borrowing func lock(waitMilliseconds: Int) throws(SystemError) -> Bool {
    try system.lock(descriptor, waitMilliseconds: waitMilliseconds)
  }
}

extension FileSystem {
  /// All the bytes of a file.
  package func contents(of path: String) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path, into: &bytes)
    return bytes
  }

  /// Puts all the bytes of a file behind those in an array.
  package func read(_ path: String, into bytes: inout [UInt8]) throws(SystemError) {
    try OpenFile(path, for: .reading, in: self).readToEnd(into: &bytes)
  }
}
