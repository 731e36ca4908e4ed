import Foundation

/// The memory the process holds, as Linux tells it; nothing is known of it elsewhere.
enum ResidentMemory {
  /// The most it held at any time, in bytes.
  static var peakBytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    // VmHWM:	   12345 kB
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) }
      .map { $0 * 1024 }
  }
}
