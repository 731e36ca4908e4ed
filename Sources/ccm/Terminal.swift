#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The terminal an answer goes to, where it goes to one.
enum Terminal {
  /// Whether standard output is a terminal.
  static var isThere: Bool { isatty(1) == 1 }

  /// How many columns it has; nil where there is none, or it does not say.
  static var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
