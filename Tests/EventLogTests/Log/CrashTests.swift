import EventLog
import TestSupport
import Testing

/// An append that does not get to its end: by an error, by a crash, by a loss of power.
@Suite("Append, interrupted")
struct CrashTests {
  /// One way to append: what the log holds, and which accession the batch belongs to.
  struct Scene: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var before: [String: [UInt8]]
    var accession: String?
  }

  static let log: [String: [UInt8]] = [
    "00000001-a.jsonl": TinyLog.segment(TinyLog.line(1, TinyLog.thing("a"))),
    "00000002-b.jsonl": TinyLog.segment(TinyLog.line(2, TinyLog.thing("b"))),
  ]
  static let scenes = [
    Scene(testDescription: "a log goes on", before: log),
    Scene(testDescription: "a segment begins", before: log, accession: "c"),
    Scene(testDescription: "a log begins", before: [:]),
    Scene(
      testDescription: "an earlier crash has left a file",
      before: log.merging([".append-00000002-b.jsonl": [0x7B]]) { $1 }),
  ]

  private static func append(_ scene: Scene, through system: any FileSystem) throws(AppendError)
    -> AppendOutcome
  {
    let folder = LogFolder(SimulatedDisk.path, fileSystem: system)
    return try TinyLog.append(TinyLog.thing("x"), TinyLog.thing("y"), to: folder) {
      $0.accession = scene.accession.flatMap { Accession($0) }
    }
  }

  private static func read(_ disk: SimulatedDisk) throws -> LogContents {
    let log = try disk.log.read(vocabulary: .tiny)
    #expect(log.isWhole, "\(log.faults)")
    return log
  }

  /// The calls an undisturbed append makes, and the roots before and after it.
  private static func rehearse(
    _ scene: Scene
  ) throws -> (calls: [FaultyFileSystem.Call], before: Digest, after: Digest) {
    let disk = SimulatedDisk(scene.before)
    let before = try read(disk).root
    let system = FaultyFileSystem(disk)
    let after = try append(scene, through: system).root
    #expect(try read(disk).root == after)
    return (system.calls, before, after)
  }

  @Test("After a crash at any call the log is whole, before or after the batch", arguments: scenes)
  func crash(scene: Scene) throws {
    let (calls, before, after) = try CrashTests.rehearse(scene)
    #expect(calls.count > 5)
    for call in calls {
      let disk = SimulatedDisk(scene.before)
      let system = FaultyFileSystem(disk) { $0.index == call.index ? .crash : nil }
      #expect(throws: AppendError.self) { try CrashTests.append(scene, through: system) }
      for survival in SimulatedDisk.Survival.allCases {
        let found = disk.afterCrash(survival)
        let root = try CrashTests.read(found).root
        #expect(root == before || root == after, "\(call), \(survival)")
        // The next append finds its way, and cleans up.
        #expect(try CrashTests.append(scene, through: found).root == after)
        #expect(try CrashTests.read(found).root == after)
        #expect(!found.files.keys.contains { $0.hasPrefix(".append-") } || root == after)
      }
    }
  }

  @Test("What an append has reported survives a loss of power", arguments: scenes)
  func durable(scene: Scene) throws {
    let disk = SimulatedDisk(scene.before)
    let after = try CrashTests.append(scene, through: disk).root
    for survival in SimulatedDisk.Survival.allCases {
      #expect(try CrashTests.read(disk.afterCrash(survival)).root == after)
    }
  }

  @Test("A repeat is reported only once it is sure to survive", arguments: scenes)
  func durableRepeat(scene: Scene) throws {
    let disk = SimulatedDisk(scene.before)
    let system = FaultyFileSystem(disk) { call in
      call.operation == .synchronize && call.path == SimulatedDisk.path ? .failure(5) : nil
    }
    #expect(throws: AppendError.self) { try CrashTests.append(scene, through: system) }
    let outcome = try CrashTests.append(scene, through: disk)
    #expect(outcome.repeats.count == 2)
    for survival in SimulatedDisk.Survival.allCases {
      #expect(try CrashTests.read(disk.afterCrash(survival)).root == outcome.root)
    }
  }

  @Test("An error at any call leaves the log as it was, and nothing lying about", arguments: scenes)
  func failure(scene: Scene) throws {
    let (calls, before, after) = try CrashTests.rehearse(scene)
    for call in calls {
      // No space left on the device.
      let disk = SimulatedDisk(scene.before)
      let system = FaultyFileSystem(disk) { $0.index == call.index ? .failure(28) : nil }
      let error = #expect(throws: AppendError.self) {
        try CrashTests.append(scene, through: system)
      }
      switch error {
      case .storage(let system)?:
        #expect(system.number == 28)
        #expect(try CrashTests.read(disk).root == before)
        let names = disk.files.keys.filter { $0.hasPrefix(".append-") }
        #expect(names.isEmpty || scene.before.keys.contains(names[0]))
      case .unconfirmed(let outcome, _)?:
        #expect(call.operation == .synchronize && call.path == SimulatedDisk.path)
        #expect(outcome.root == after)
        #expect(try CrashTests.read(disk).root == after)
      default: Issue.record("\(call): \(String(describing: error))")
      }
    }
  }

  @Test("Short writes and short reads are gone on with", arguments: [1, 7, 100])
  func short(count: Int) throws {
    let scene = CrashTests.scenes[0]
    let disk = SimulatedDisk(scene.before)
    let system = FaultyFileSystem(disk) { _ in .short(count) }
    let root = try CrashTests.append(scene, through: system).root
    #expect(try CrashTests.read(disk).root == root)
  }

  @Test("A batch that is refused leaves no trace on the disk")
  func refused() throws {
    let system = FaultyFileSystem(SimulatedDisk(CrashTests.log))
    let folder = LogFolder(SimulatedDisk.path, fileSystem: system)
    #expect(throws: AppendError.self) {
      try TinyLog.append(TinyLog.thing("a", name: "other"), to: folder)
    }
    let writing: Set<SystemError.Operation> = [.create, .write, .rename, .remove, .synchronize]
    #expect(system.calls.allSatisfy { !writing.contains($0.operation) })
  }
}
