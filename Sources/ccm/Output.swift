import EventLog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error: one buffer, one write.
enum Output {
  /// Writes an answer.
  ///
  /// - Throws: a stop with the storage status when it cannot be written; a reader that went away,
  ///   such as `head`, has had enough, which is no error.
  static func write(_ bytes: [UInt8]) throws(Stop) {
    let number = write(bytes, to: 1)
    if number != 0, number != EPIPE {
      throw .error(.storage, SystemError(.write, "standard output", number).description)
    }
  }

  /// Lets a reader that goes away, such as `head`, end a write with an error and not the program: what
  /// a command has done is told by its exit status.
  static func ignoreClosedReaders() { _ = signal(SIGPIPE, SIG_IGN) }

  /// How wide wrapped text may be: the terminal's width, or 100 where there is none.
  static var columns: Int {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  static func complain(_ text: String) { _ = write(Array(text.utf8), to: 2) }

  /// - Returns: the number of the error that ended it; 0 when all is written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Output.system(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0 && errno != EINTR { return errno }
      written += max(0, count)
    }
    return 0
  }

  /// The call of the system, under a name that no method hides.
  private static func system(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, bytes, count)
    #else
      unsafe Darwin.write(descriptor, bytes, count)
    #endif
  }
}
