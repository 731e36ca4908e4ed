package import Foundation

/// The built `ccm`, run as a process of its own in a temporary ledger.
package final class TestProgram {
  /// What a run left behind.
  package struct Outcome {
    package let code: Int32
    package let out: String
    package let err: String
  }

  /// A run that has not ended yet.
  package struct Run {
    let process: Process
    /// What the files are called in which it leaves what it says.
    let name: String
  }

  package let folder: TemporaryFolder

  /// A ledger that holds the registers of `TestLedger`, unless it is to be empty.
  package init(isEmpty: Bool = false) throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/Events", withIntermediateDirectories: false, attributes: nil)
    if isEmpty { return }
    let outcome = try append(TestLedger.registers)
    precondition(outcome.code == 0, outcome.err)
  }

  /// A copy of a ledger, with its snapshots where it has some.
  package init(copying ledger: URL) throws {
    folder = try TemporaryFolder()
    for name in ["Events", "Snapshots"] {
      let source = ledger.appending(path: name)
      guard name == "Events" || FileManager.default.fileExists(atPath: source.path) else {
        continue
      }
      try FileManager.default.copyItem(atPath: source.path, toPath: "\(folder.path)/\(name)")
    }
  }

  /// Runs a command in the ledger's folder, on the day 2020-01-01 unless another is named.
  @discardableResult
  package func run(
    _ arguments: [String], input: [UInt8] = [], today: String? = "2020-01-01",
    environment: [String: String] = [:], in subfolder: String = ""
  ) throws -> Outcome {
    try end(
      start(arguments, input: input, today: today, environment: environment, in: subfolder))
  }

  @discardableResult
  package func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: Array(input.utf8))
  }

  /// Appends these lines as the archivist `test`.
  @discardableResult
  package func append(_ lines: String, _ more: String...) throws -> Outcome {
    try run(["append", "--by", "test"] + more, input: Array(lines.utf8))
  }

  package func start(
    _ arguments: [String], input: [UInt8] = [], today: String? = "2020-01-01",
    environment: [String: String] = [:], in subfolder: String = ""
  ) throws -> Run {
    var environment = environment
    environment["CCM_NOW"] = environment["CCM_NOW"] ?? today.map(Self.noon)
    return try start(
      Self.executable, arguments, input: input, environment: environment, in: subfolder)
  }

  /// The moment that a clock shows which the program is given: noon of a day.
  static func noon(_ day: String) -> String { "\(day)T12:00:00Z" }

  /// Starts any program in the ledger's folder.
  func start(
    _ executable: URL, _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = [:], in subfolder: String = ""
  ) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path + "/" + subfolder)
    process.environment = environment
    let name = UUID().uuidString
    try folder.write(input, to: name)
    for end in ["out", "err"] { try folder.write("", to: "\(name)-\(end)") }
    func file(_ name: String) -> URL { URL(fileURLWithPath: folder.path + "/" + name) }
    process.standardInput = try FileHandle(forReadingFrom: file(name))
    process.standardOutput = try FileHandle(forWritingTo: file("\(name)-out"))
    process.standardError = try FileHandle(forWritingTo: file("\(name)-err"))
    try process.run()
    return Run(process: process, name: name)
  }

  package func end(_ run: Run) throws -> Outcome {
    run.process.waitUntilExit()
    func text(_ end: String) throws -> String {
      String(decoding: try folder.bytes(of: "\(run.name)-\(end)"), as: UTF8.self)
    }
    return Outcome(code: run.process.terminationStatus, out: try text("out"), err: try text("err"))
  }

  /// The last segment of the log, as faults name it.
  package func segment() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Events")
    return "Events/" + (names.filter { !$0.hasPrefix(".") }.sorted().last ?? "")
  }

  /// Beside the test bundle.
  package static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("ccm")
}
