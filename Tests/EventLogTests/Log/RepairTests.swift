import EventLog
import TestSupport
import Testing

@Suite("Repair")
struct RepairTests {
  private static let first = TinyLog.segment(TinyLog.line(1, TinyLog.thing("a")))
  private static let torn = Array(#"{"seq":2,"#.utf8)

  private func files(_ tail: [UInt8]) -> [String: [UInt8]] {
    ["00000001-a.jsonl": RepairTests.first + tail]
  }

  @Test("Torn bytes move to a file beside the segment, and the log is whole")
  func tail() throws {
    let disk = SimulatedDisk(files(RepairTests.torn))
    let outcome = try Repair().run(in: disk.log, vocabulary: .tiny)
    #expect(outcome?.file == "Events/.torn-00000001-a.jsonl-1")
    #expect(outcome?.isWholeSegment == false)
    #expect(outcome?.tornTail == (try SimulatedDisk(files(RepairTests.torn)).tornTail))
    #expect(
      disk.files == [
        "00000001-a.jsonl": RepairTests.first, ".torn-00000001-a.jsonl-1": RepairTests.torn,
      ])
    #expect(try disk.log.read(vocabulary: .tiny).isWhole)
  }

  @Test("A segment that is torn as a whole moves as a whole", arguments: [[], torn])
  func segment(bytes: [UInt8]) throws {
    let disk = SimulatedDisk(["00000001-a.jsonl": RepairTests.first, "00000002-b.jsonl": bytes])
    let outcome = try Repair().run(in: disk.log, vocabulary: .tiny)
    #expect(outcome?.isWholeSegment == true)
    #expect(
      disk.files == [
        "00000001-a.jsonl": RepairTests.first, ".torn-00000002-b.jsonl-1": bytes,
      ])
    try TinyLog.append(TinyLog.thing("b"), to: disk.log) { $0.accession = Accession("b") }
    #expect(try disk.log.read(vocabulary: .tiny).isWhole)
  }

  @Test("A whole line that lacks only its line feed gets it back, also as the first of a segment")
  func lineFeed() throws {
    let second = TinyLog.segment(TinyLog.line(2, TinyLog.thing("b")))
    for (name, files) in [
      ("00000001-a.jsonl", files(second.dropLast())),
      (
        "00000002-b.jsonl",
        ["00000001-a.jsonl": RepairTests.first, "00000002-b.jsonl": second.dropLast()]
      ),
    ] {
      let disk = SimulatedDisk(files)
      let outcome = try Repair().run(in: disk.log, vocabulary: .tiny)
      #expect(outcome?.completed == 2)
      #expect(outcome?.file == nil)
      #expect(outcome?.isWholeSegment == false)
      #expect(disk.files.keys.sorted() == files.keys.sorted())
      #expect(disk.files[name] == (files[name] ?? []) + [0x0A])
      #expect(try disk.log.read(vocabulary: .tiny).size == 2)
    }
  }

  @Test(
    "A line that is not the next one, or not in canonical form, is moved aside as any bytes are",
    arguments: [
      TinyLog.line(3, TinyLog.thing("b")), TinyLog.line(2, TinyLog.thing("b")) + " ",
      TinyLog.line(2, TinyLog.thing("b"), recorded: "2026-11-20T09:00:00Z"),
    ])
  func noLine(line: String) throws {
    let disk = SimulatedDisk(files(Array(line.utf8)))
    let outcome = try Repair().run(in: disk.log, vocabulary: .tiny)
    #expect(outcome?.completed == nil)
    #expect(disk.files[".torn-00000001-a.jsonl-1"] == Array(line.utf8))
    #expect(disk.files["00000001-a.jsonl"] == RepairTests.first)
  }

  @Test("Bytes that an earlier repair has put aside already are not put aside twice")
  func asideAlready() throws {
    var files = files(RepairTests.torn)
    files[".torn-00000001-a.jsonl-1"] = RepairTests.torn
    let disk = SimulatedDisk(files)
    #expect(
      try Repair().run(in: disk.log, vocabulary: .tiny)?.file == "Events/.torn-00000001-a.jsonl-1")
    #expect(disk.files.count == 2)
  }

  @Test("A log that is not torn stays as it is", arguments: [[:], ["00000001-a.jsonl": first]])
  func whole(files: [String: [UInt8]]) throws {
    let disk = SimulatedDisk(files)
    #expect(try Repair().run(in: disk.log, vocabulary: .tiny) == nil)
    #expect(disk.files == files)
  }

  @Test("A second tear gets a file of its own")
  func again() throws {
    var files = files(RepairTests.torn)
    files[".torn-00000001-a.jsonl-1"] = [0x21]
    let disk = SimulatedDisk(files)
    #expect(
      try Repair().run(in: disk.log, vocabulary: .tiny)?.file == "Events/.torn-00000001-a.jsonl-2")
    #expect(disk.files[".torn-00000001-a.jsonl-1"] == [0x21])
  }

  @Test("After a crash at any call no torn byte is lost, and repair can be run again")
  func crash() throws {
    for before in [files(RepairTests.torn), ["00000001-a.jsonl": RepairTests.torn]] {
      let rehearsal = FaultyFileSystem(SimulatedDisk(before))
      _ = try Repair().run(
        in: LogFolder(SimulatedDisk.path, fileSystem: rehearsal), vocabulary: .tiny)
      for call in rehearsal.calls {
        let disk = SimulatedDisk(before)
        let system = FaultyFileSystem(disk) { $0.index == call.index ? .crash : nil }
        #expect(throws: Repair.Failure.self) {
          try Repair().run(
            in: LogFolder(SimulatedDisk.path, fileSystem: system), vocabulary: .tiny)
        }
        for survival in SimulatedDisk.Survival.allCases {
          let found = disk.afterCrash(survival)
          _ = try Repair().run(
            in: found.log, vocabulary: .tiny)
          #expect(try found.log.read(vocabulary: .tiny).isWhole)
          let aside = found.files.filter { $0.key.hasPrefix(".torn-") }.values
          #expect(aside.contains(RepairTests.torn), "\(call), \(survival)")
        }
      }
    }
  }

  @Test("Repair waits its turn")
  func locked() throws {
    let disk = SimulatedDisk(files(RepairTests.torn))
    let holder = try OpenFile(SimulatedDisk.path, for: .folder, in: disk)
    #expect(try holder.lock(waitMilliseconds: 0))
    let error = #expect(throws: Repair.Failure.self) {
      try Repair().run(in: disk.log, vocabulary: .tiny)
    }
    guard case .locked(path: "Events")? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(disk.files == files(RepairTests.torn))
  }
}

extension SimulatedDisk {
  fileprivate var tornTail: TornTail? {
    get throws { try log.read(vocabulary: .tiny).tornTail }
  }
}
