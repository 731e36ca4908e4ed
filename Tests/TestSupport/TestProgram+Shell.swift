import Foundation

extension TestProgram {
  /// Runs a line of the shell as it is typed, in the ledger's folder: `ccm` is the built program on
  /// that day.
  package func shell(_ line: String, today: String) throws -> Outcome {
    let bin = folder.path + "/bin"
    try FileManager.default.createDirectory(
      atPath: bin, withIntermediateDirectories: true, attributes: nil)
    try folder.write(
      "#!/bin/sh\nexec '\(Self.executable.path)' \"$@\" --today \(today)\n", to: "bin/ccm")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bin + "/ccm")
    return try end(
      start(
        URL(fileURLWithPath: "/bin/sh"), ["-c", line],
        environment: ["PATH": "\(bin):/usr/bin:/bin"]))
  }
}
