import Foundation
import TestSupport
import Testing

/// The built program, run as a user would.
enum Ccm {
  /// What one run did.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program beside the test bundle.
  static let path: String = {
    var folder = Bundle.main.executableURL?.deletingLastPathComponent() ?? Repository.root
    for _ in 0..<6 {
      let candidate = folder.appending(path: "ccm")
      if FileManager.default.isExecutableFile(atPath: candidate.path),
        (try? candidate.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
      {
        return candidate.path
      }
      folder.deleteLastPathComponent()
    }
    return Repository.root.appending(path: ".build/debug/ccm").path
  }()

  /// Starts the program without waiting for it.
  static func start(_ arguments: [String], input: Data = Data()) throws -> (Process, Pipe, Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["CCM_BY": "tester"]
    let (output, errors) = (Pipe(), Pipe())
    // A file, not a pipe: a program that ends before it has read everything must not end the tests.
    let file = FileManager.default.temporaryDirectory.appending(path: "in-\(UUID().uuidString)")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return (process, output, errors)
  }

  static func run(_ arguments: [String], input: String) throws -> Run {
    try run(arguments, input: Data(input.utf8))
  }

  static func run(_ arguments: [String], input: Data = Data()) throws -> Run {
    let (process, output, errors) = try start(arguments, input: input)
    let out = try output.fileHandleForReading.readToEnd() ?? Data()
    let err = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: out, as: UTF8.self),
      errors: String(decoding: err, as: UTF8.self))
  }
}

/// A ledger folder of its own, removed at the end.
final class ScratchLedger {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ccm-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Events"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The bytes of all segments, in order, with their names.
  var log: [String] {
    get throws {
      let events = folder.appending(path: "Events")
      return try FileManager.default.contentsOfDirectory(atPath: events.path).sorted()
        .filter { !$0.hasPrefix(".") }
        .map { try "\($0)\n" + String(contentsOf: events.appending(path: $0), encoding: .utf8) }
    }
  }

  func write(_ text: String, as name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: "Events/\(name)"))
  }

  func run(_ arguments: String..., input: String = "") throws -> Ccm.Run {
    try Ccm.run(arguments + ["--ledger", folder.path], input: input)
  }

  func run(_ arguments: String..., bytes: Data) throws -> Ccm.Run {
    try Ccm.run(arguments + ["--ledger", folder.path], input: bytes)
  }
}

/// Lines that tests append.
enum Lines {
  static let registers = """
    {"type":"document.registered","source":{"document":"d","at":"t"},"data":{"id":"d","title":"T","publisher":"P","lineage":"depositary","published":"2012-01-01"}}
    {"type":"country.registered","source":{"document":"d","at":"LAO"},"data":{"code":"LAO","kinds":[{"kind":"un-member"}],"names":[{"short":"Laos"}],"region":"Asia"}}
    """

  static func signed(
    _ state: String = "LAO", on: String = "2008-12-03", document: String = "d", more: String = ""
  ) -> String {
    #"{"type":"treaty.signed","state":"\#(state)","on":"\#(on)","source":{"document":"\#(document)","at":"x"}\#(more),"data":{}}"#
  }
}
