import EventLog
import Glibc

/// Standard output and standard error: one buffer, one write.
enum Output {
  static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }
  static func complain(_ text: String) { write(Array(text.utf8), to: 2) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      // A reader that went away, such as `head`, has had enough.
      if count < 0 && errno != EINTR { return }
      written += max(0, count)
    }
  }
}
