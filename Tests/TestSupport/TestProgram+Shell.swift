import Foundation

extension TestProgram {
  /// Runs a line of the shell as it is typed, in the ledger's folder: `ccm` is the built program on
  /// that day.
  package func shell(_ line: String, today: String) throws -> Outcome {
    try end(startShell(line, today: today))
  }

  /// Starts such a line.
  package func startShell(_ line: String, today: String) throws -> Run {
    let bin = folder.path + "/bin"
    // One that is being run cannot be written.
    if !FileManager.default.fileExists(atPath: bin + "/ccm") { try install(in: bin, today: today) }
    return try start(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line],
      environment: ["PATH": "\(bin):/usr/bin:/bin"])
  }

  /// Puts the built program there, so that it asks on that day.
  private func install(in bin: String, today: String) throws {
    try FileManager.default.createDirectory(
      atPath: bin, withIntermediateDirectories: true, attributes: nil)
    try folder.write(
      "#!/bin/sh\nCCM_NOW=\(Self.noon(today)) exec '\(Self.executable.path)' \"$@\"\n",
      to: "bin/ccm")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bin + "/ccm")
  }

  /// Ends a run where it stands, as a loss of power would end the process.
  package func kill(_ run: Run) {
    _ = Foundation.kill(run.process.processIdentifier, SIGKILL)
  }
}
