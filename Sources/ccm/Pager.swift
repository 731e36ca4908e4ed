import Foundation

/// Shows long text a screen at a time, as `git` does: with the program of `PAGER`, else with `less`.
///
/// `less` gets the options `FRX` where `LESS` names none: it ends at once where the text fits the
/// screen, lets colours through, and leaves the text on the screen. An empty `PAGER`, or `cat`,
/// switches it off.
struct Pager {
  private let command: String
  private let environment: [String: String]

  /// - Returns: nil where the environment wants none.
  init?(_ environment: [String: String]) {
    command = environment["PAGER"] ?? "less"
    if command.isEmpty || command == "cat" { return nil }
    self.environment = environment.merging(["LESS": "FRX"]) { own, _ in own }
  }

  /// Shows a text and waits until it is put away.
  ///
  /// - Returns: false where the pager cannot be started, so that nothing has been shown.
  func show(_ bytes: [UInt8]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The shell stays, so that a pager that is not there can be told from one that ended.
    process.arguments = [
      "-c", "command -v \"${1%% *}\" >/dev/null || exit 127; eval \"$1\"", "sh", command,
    ]
    process.environment = environment
    let pipe = Pipe()
    process.standardInput = pipe
    // What stops the pager is the reader's; this program waits for it.
    signal(SIGINT, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGINT, SIG_DFL) }
    do { try process.run() } catch { return false }
    // A reader that has had enough closes the pipe, which is no error.
    try? pipe.fileHandleForWriting.write(contentsOf: bytes)
    try? pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus != 127
  }
}
