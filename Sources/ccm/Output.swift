import EventLog
import Rendering

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

  /// Text with nothing in it but line feeds that a terminal obeys or hides: a log that was made by
  /// hand may hold such characters.
  ///
  /// - Parameter keepingPaint: whether the colours of verdicts are left in.
  static func printable(_ bytes: [UInt8], keepingPaint: Bool = false) -> [UInt8] {
    // Nearly every answer is of bytes that cannot be such.
    let isPlain = bytes.allSatisfy { byte in
      byte == 0x0A || (0x20..<0x7F).contains(byte) || (0xC3...0xD7).contains(byte)
        || (0x80..<0xC0).contains(byte)
    }
    if isPlain { return bytes }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      let text = String(decoding: line, as: UTF8.self)
      return keepingPaint ? painted(text) : Fault.printable(text)
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// The parts between the colours, made printable each.
  private static func painted(_ line: String) -> String {
    var rest = line[...]
    var shown = ""
    while let escape = rest.firstIndex(of: "\u{1B}") {
      shown += Fault.printable(String(rest[..<escape]))
      let sequence = Paint.sequences.first { rest[escape...].hasPrefix($0) } ?? ""
      shown += sequence.isEmpty ? "·" : sequence
      rest = rest[escape...].dropFirst(max(1, sequence.count))
    }
    return shown + Fault.printable(String(rest))
  }

  /// Says what is awaited, where somebody sits at the terminal that standard input is.
  static func invite() {
    if isatty(0) == 1 { complain("one event a line, Ctrl-D ends\n") }
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
