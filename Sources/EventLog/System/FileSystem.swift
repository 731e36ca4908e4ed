/// Every system call the log needs, behind one layer that tests can make fail.
///
/// One call here is one call of the system, except that interrupted calls are repeated.
package protocol FileSystem: Sendable {
  /// Opens a file or folder.
  func open(_ path: String, for purpose: OpenPurpose) throws(SystemError) -> Descriptor
  /// Closes what was opened; an error in doing so cannot be acted upon.
  func close(_ descriptor: Descriptor)
  /// Puts the next bytes, at most so many, behind those in an array, and says how many they are;
  /// none at the end of the file.
  func read(
    _ descriptor: Descriptor, atMost count: Int, into bytes: inout [UInt8]
  ) throws(SystemError) -> Int
  /// Writes a beginning of the bytes and says how long it was.
  func write(_ descriptor: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int
  /// Returns once the file's or folder's content is on the disk.
  func synchronize(_ descriptor: Descriptor) throws(SystemError)
  /// Takes the exclusive lock, held until the descriptor is closed. Waits so long for whoever holds
  /// it, in a queue with others who wait; false when it stays with another.
  func lock(_ descriptor: Descriptor, waitMilliseconds: Int) throws(SystemError) -> Bool
  /// Gives a file another name, in place of the one that had it.
  func rename(_ path: String, to newPath: String) throws(SystemError)
  /// Gives a file that is to take the place of another one its mode and owner, where there is another
  /// one. Refuses where nobody may write to that one: it is sealed.
  func adopt(_ path: String, from existing: String) throws(SystemError)
  /// Takes a file's name away.
  func remove(_ path: String) throws(SystemError)
  /// Makes a folder in one that exists.
  func makeFolder(_ path: String) throws(SystemError)
  /// The names in a folder, `.` and `..` left out, in no particular order.
  func names(in path: String) throws(SystemError) -> [String]
  /// What stands under a path.
  func status(of path: String) throws(SystemError) -> FileStatus
}

extension FileSystem {
  /// Files without modes and owners have nothing to take over.
  package func adopt(_ path: String, from existing: String) throws(SystemError) {}
}

/// What a file is opened for.
package enum OpenPurpose: Sendable {
  /// Reading an existing file.
  case reading
  /// Reading what a user hands in: a pipe is waited for until somebody writes to it.
  case input
  /// Locking or flushing a folder.
  case folder
  /// Writing a file that must not exist yet.
  case creating
}

/// An open file or folder, and the path it was opened by.
package struct Descriptor: Sendable {
  package var number: Int32
  package var path: String

  package init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}

/// What stands under a path; symbolic links are followed.
package struct FileStatus: Sendable, Hashable {
  package enum Kind: Sendable { case file, folder, other }

  package var kind: Kind
  /// In bytes.
  package var size: Int

  package init(kind: Kind, size: Int) {
    self.kind = kind
    self.size = size
  }
}
