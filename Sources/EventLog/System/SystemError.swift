#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system call that failed: what was tried, on which path, and why.
package struct SystemError: Error, Sendable, Hashable {
  /// What was tried; the words of the message.
  package enum Operation: String, Sendable {
    case open, read, write, lock, rename, remove, list, create
    case synchronize = "flush to disk"
    case inspect = "look at"
    case createFolder = "create folder"
  }

  package var operation: Operation
  package var path: String
  /// The number of the error, as in `errno`.
  package var number: Int32

  package init(_ operation: Operation, _ path: String, _ number: Int32) {
    self.operation = operation
    self.path = path
    self.number = number
  }
}

extension SystemError {
  /// Whether there is nothing under the path.
  package var isMissing: Bool { number == ENOENT }
}

extension SystemError: CustomStringConvertible {
  /// For instance `cannot open Events: No such file or directory`.
  package var description: String {
    "cannot \(operation.rawValue) \(path): \(unsafe String(cString: strerror(number)))"
  }
}
