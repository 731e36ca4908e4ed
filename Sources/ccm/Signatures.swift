import EventLog
import Foundation

/// Signatures of checkpoints, made and checked by the user's own `ssh-keygen`.
///
/// A signature says who vouches for a checkpoint. This program keeps no keys: whoever can use
/// `ssh-keygen -Y` can check without it.
struct Signatures {
  /// What a signature is for, so that it is good for nothing else.
  static let namespace = "ccm-checkpoint"

  private let executable: URL

  /// - Parameter environment: its `PATH` says where to look.
  init(environment: [String: String]) throws(Stop) {
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let found = folders.map { "\($0)/ssh-keygen" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else {
      throw .error(
        .unreadable,
        "signatures take ssh-keygen, of OpenSSH 8.2 or later, which is not on the PATH")
    }
    executable = URL(fileURLWithPath: found)
  }

  /// The signature of a checkpoint by a key.
  ///
  /// - Parameter key: a private key, or a public one whose private key an agent holds.
  func sign(_ checkpoint: [UInt8], key: String) throws(Stop) -> [UInt8] {
    let run = try call(["-Y", "sign", "-f", key, "-n", Signatures.namespace], input: checkpoint)
    guard run.code == 0, !run.out.isEmpty else {
      throw .error(.unreadable, "ssh-keygen did not sign with \(key): \(run.said)")
    }
    return run.out
  }

  /// Who signed a checkpoint, of those allowed to.
  func signer(of file: CheckpointFile, allowed: String) throws(Stop) -> String {
    for path in [allowed, file.signature] {
      do throws(SystemError) { _ = try LocalFileSystem().status(of: path) } catch {
        throw .error(.unreadable, error.description)
      }
    }
    let options = ["-s", file.signature, "-f", allowed]
    let found = try call(["-Y", "find-principals"] + options, input: [])
    let names = String(decoding: found.out, as: UTF8.self).split(separator: "\n")
    guard found.code == 0, let name = names.first.map(String.init) else {
      throw .error(
        .integrity, "\(file.signature): by nobody whom \(allowed) names: \(found.said)")
    }
    let run = try call(
      ["-Y", "verify", "-I", name, "-n", Signatures.namespace] + options, input: file.bytes)
    guard run.code == 0 else {
      throw .error(.integrity, "\(file.signature): not a signature of \(file.shown): \(run.said)")
    }
    return name
  }

  private struct Run {
    let code: Int32
    let out: [UInt8]
    /// Its last line of complaint.
    let said: String
  }

  private func call(_ arguments: [String], input: [UInt8]) throws(Stop) -> Run {
    let process = Process()
    let (standardInput, out, err) = (Pipe(), Pipe(), Pipe())
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = standardInput
    process.standardOutput = out
    process.standardError = err
    do {
      try process.run()
      // A checkpoint is shorter than what a pipe holds: nobody waits for anybody.
      try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
      try standardInput.fileHandleForWriting.close()
    } catch {
      throw .error(.unreadable, "cannot run \(executable.path): \(error.localizedDescription)")
    }
    let bytes = Array(out.fileHandleForReading.readDataToEndOfFile())
    let complaint = String(
      decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, out: bytes,
      said: complaint.split(whereSeparator: \.isNewline).last.map(String.init)
        ?? "it ended with \(process.terminationStatus)")
  }
}
