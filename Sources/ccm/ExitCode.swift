/// What the program tells its caller.
enum ExitCode: Int32 {
  case fine = 0
  /// A check found something.
  case found = 1
  /// Wrong usage.
  case usage = 2
  /// Input or ledger cannot be read or parsed.
  case unreadable = 3
  /// Another head than expected, or the same attestation with another body.
  case conflict = 4
  /// A root, proof or snapshot does not agree.
  case integrity = 5
  /// Input and output: a lock, a full disk.
  case storage = 6
  /// The log ends in torn bytes.
  case torn = 7
}

/// Why a command ends early: what to say, and with which exit status.
struct Stop: Error {
  let code: ExitCode
  /// Complete text for standard error, line ends included.
  let text: String

  /// Wrong usage, with the way to help.
  static func usage(_ message: String, command: String? = nil) -> Stop {
    let help = command.map { "ccm \($0) --help" } ?? "ccm --help"
    return Stop(code: .usage, text: "error: \(message)\n  '\(help)' shows how\n")
  }

  static func error(_ code: ExitCode, _ message: String) -> Stop {
    Stop(code: code, text: "error: \(message)\n")
  }
}
