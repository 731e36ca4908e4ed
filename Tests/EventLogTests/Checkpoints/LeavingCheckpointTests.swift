import EventLog
import TestSupport
import Testing

/// What an append leaves beside the log, also when it does not get to its end.
@Suite("Append, the checkpoint it leaves")
struct LeavingCheckpointTests {
  private static func append(
    _ ids: [String], through system: any FileSystem, change: (inout Append) -> Void = { _ in }
  ) throws(AppendError) -> AppendOutcome {
    var request = Append(
      TinyLog.batch(ids.map { TinyLog.thing($0) }), by: "tester", now: TinyLog.now)
    request.checkpoints = CheckpointFolder(
      Folder(SimulatedDisk.besidePath, in: system), name: "Snapshots", logName: "tiny-log")
    change(&request)
    return try request.run(
      in: LogFolder(SimulatedDisk.path, name: "Events", fileSystem: system), vocabulary: .tiny)
  }

  /// The log beside the checkpoint that is there; nil where there is none.
  private static func compare(_ disk: SimulatedDisk) throws -> CheckpointComparison? {
    let log = try disk.log.read(vocabulary: .tiny)
    #expect(log.isWhole, "\(log.faults)")
    let kept = try disk.checkpoints.read()
    #expect(kept.faults.isEmpty && kept.hashes.faults.isEmpty)
    return kept.checkpoint.map {
      CheckpointComparison(
        $0, hashes: kept.hashes.hashes, log: log, root: log.root(at:), leaves: { log.leaves },
        logName: "tiny-log")
    }
  }

  private static func isLeft(_ disk: SimulatedDisk) throws -> Bool {
    guard let found = try compare(disk) else { return false }
    return found.fits && found.hashesFit && found.linesAfter == 0
  }

  /// A log of two lines with its checkpoint, and one without any.
  static func scenes() throws -> [[String: [UInt8]]] {
    let disk = SimulatedDisk()
    _ = try append(["a", "b"], through: disk)
    #expect(try isLeft(disk))
    let names = disk.files.keys.sorted()
    #expect(names == ["/beside/log.checkpoint", "/beside/log.tree", "00000001-log.jsonl"])
    var crashed = disk.files
    crashed["/beside/.append-log.tree"] = [0x41]
    crashed["/beside/.append-log.checkpoint"] = [0x41]
    return [[:], disk.files, crashed]
  }

  @Test("It is that of the whole log, batch by batch, and a dry run leaves none")
  func left() throws {
    let disk = SimulatedDisk()
    _ = try Self.append(["a"], through: disk) { $0.isDryRun = true }
    #expect(disk.files.isEmpty)
    for ids in [["a"], ["b", "c"], ["c"], ["d", "e", "f"]] {
      let outcome = try Self.append(ids, through: disk)
      #expect(try Self.isLeft(disk))
      #expect(try disk.checkpoints.read().checkpoint?.root == outcome.root)
      #expect(outcome.foundAfterCheckpoint.isEmpty)
    }
  }

  @Test(
    "After a crash at any call nothing is falsely accused, and the next append leaves its own",
    arguments: 0...2)
  func crash(scene: Int) throws {
    let before = try Self.scenes()[scene]
    let rehearsal = FaultyFileSystem(SimulatedDisk(before))
    let root = try Self.append(["x", "y"], through: rehearsal).root
    #expect(rehearsal.calls.count > 15)
    for call in rehearsal.calls {
      let disk = SimulatedDisk(before)
      let system = FaultyFileSystem(disk) { $0.index == call.index ? .crash : nil }
      #expect(throws: AppendError.self) { try Self.append(["x", "y"], through: system) }
      for survival in SimulatedDisk.Survival.allCases {
        let found = disk.afterCrash(survival)
        if let comparison = try Self.compare(found) {
          #expect(comparison.fits, "\(call), \(survival)")
        }
        #expect(try Self.append(["x", "y"], through: found).root == root)
        #expect(try Self.isLeft(found), "\(call), \(survival)")
        #expect(!found.files.keys.contains { $0.contains(".append-") })
      }
    }
  }

  @Test(
    "After an error at any call, or at each from one on, it is told whether the batch is in",
    arguments: [false, true])
  func failure(staysBroken: Bool) throws {
    let before = try Self.scenes()[1]
    let rehearsal = FaultyFileSystem(SimulatedDisk(before))
    let after = try Self.append(["x", "y"], through: rehearsal).root
    for call in rehearsal.calls {
      let disk = SimulatedDisk(before)
      let system = FaultyFileSystem(disk) {
        $0.index == call.index || staysBroken && $0.index > call.index ? .failure(28) : nil
      }
      let error = #expect(throws: AppendError.self) {
        try Self.append(["x", "y"], through: system)
      }
      switch error {
      case .storage?: #expect(try disk.log.read(vocabulary: .tiny).size == 2, "\(call)")
      case .unconfirmed(let outcome, _)?, .withoutCheckpoint(let outcome, _)?:
        #expect(outcome.root == after)
        #expect(try disk.log.read(vocabulary: .tiny).root == after, "\(call)")
      default: Issue.record("\(call): \(String(describing: error))")
      }
      #expect(try Self.compare(disk)?.fits == true)
      #expect(try Self.append(["x", "y"], through: disk).root == after)
      #expect(try Self.isLeft(disk))
    }
  }

  @Test("Once reported, it survives a loss of power", arguments: 0...2)
  func durable(scene: Int) throws {
    let disk = SimulatedDisk(try Self.scenes()[scene])
    _ = try Self.append(["x", "y"], through: disk)
    for survival in SimulatedDisk.Survival.allCases {
      #expect(try Self.isLeft(disk.afterCrash(survival)))
    }
  }

  @Test("A log that does not begin with the checkpoint's lines is not appended to")
  func tampered() throws {
    var files = try Self.scenes()[1]
    let text = String(decoding: try #require(files["00000001-log.jsonl"]), as: UTF8.self)
    files["00000001-log.jsonl"] = Array(text.replacing(#""id":"b""#, with: #""id":"q""#).utf8)
    let disk = SimulatedDisk(files)
    let error = #expect(throws: AppendError.self) { try Self.append(["x"], through: disk) }
    guard case .tampered(let faults)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(faults.map { "\($0.file):\($0.line)" } == ["Events/00000001-log.jsonl:2"])
    #expect(disk.files == files)
  }

  @Test("Lines behind the checkpoint are told of, and from then on bound by it")
  func grown() throws {
    var files = try Self.scenes()[1]
    files["00000001-log.jsonl"]? += Array((TinyLog.line(3, TinyLog.thing("c")) + "\n").utf8)
    let disk = SimulatedDisk(files)
    #expect(try Self.compare(disk)?.linesAfter == 1)
    #expect(try Self.append(["x"], through: disk).foundAfterCheckpoint == 3..<4)
    #expect(try Self.isLeft(disk))
  }

  @Test(
    "Whoever appends while others append accuses nobody",
    arguments: [
      (SystemError.Operation.list, SimulatedDisk.path), (.lock, SimulatedDisk.path),
      (.open, "/beside/log.checkpoint"), (.open, "/beside/log.tree"),
    ])
  func meanwhile(operation: SystemError.Operation, path: String) throws {
    let disk = SimulatedDisk(try Self.scenes()[1])
    // Another append gets in just before this call.
    let system = FaultyFileSystem(disk) { call in
      if call.path == path, call.operation == operation {
        _ = try? Self.append(["other"], through: disk)
      }
      return nil
    }
    let outcome = try Self.append(["x"], through: system)
    #expect(outcome.foundAfterCheckpoint.isEmpty)
    #expect(outcome.added == 4..<5)
    #expect(try Self.isLeft(disk))
  }

  @Test("Another log's checkpoint, one that cannot be read, and lost hashes, each say so")
  func others() throws {
    func faults(_ change: (inout [String: [UInt8]]) -> Void) throws -> [String] {
      var files = try Self.scenes()[1]
      change(&files)
      let disk = SimulatedDisk(files)
      let kept = try disk.checkpoints.read()
      guard let checkpoint = kept.checkpoint else { return kept.faults.map(\.message) }
      let log = try disk.log.read(vocabulary: .tiny)
      return CheckpointComparison(
        checkpoint, hashes: kept.hashes.hashes, log: log, root: log.root(at:),
        leaves: { log.leaves }, logName: "tiny-log"
      ).faults(kept, in: log).map { "\($0.file):\($0.line) \($0.message)" }
    }
    let (checkpoint, hashes) = ("/beside/log.checkpoint", "/beside/log.tree")
    #expect(try faults { _ in } == [])
    let other = try faults { $0[checkpoint] = [0x78] + ($0[checkpoint] ?? []) }
    #expect(other.first?.contains("of another log; expected the origin tiny-log/") == true)
    #expect(try faults { $0[checkpoint] = [] }.first?.hasPrefix("the text ends here") == true)
    #expect(try faults { $0[hashes] = nil } == [])
    #expect(try faults { $0[hashes]?.removeLast(45) } == [])
    let unreadable = try faults { $0[hashes]?.removeLast() }
    #expect(unreadable == ["Snapshots/log.tree:2 the last line lacks its line feed"])
    let swapped = try faults { $0[hashes] = $0[hashes].map { Array($0[45...] + $0[..<45]) } }
    #expect(swapped.first?.hasPrefix("Snapshots/log.tree:0 the hashes do not give") == true)
    let lost = try faults {
      // The first line, which the origin binds, stays as it is.
      $0[hashes] = nil
      let text = String(decoding: $0["00000001-log.jsonl"] ?? [], as: UTF8.self)
      $0["00000001-log.jsonl"] = Array(text.replacing(#""id":"b""#, with: #""id":"q""#).utf8)
    }
    #expect(lost.first?.contains("there is no Snapshots/log.tree to name the line") == true)
    let shorter = try faults { $0["00000001-log.jsonl"] = nil }
    #expect(shorter.first?.hasSuffix("lines 1 to 2 are gone; restore Events/ from a copy") == true)
  }
}
