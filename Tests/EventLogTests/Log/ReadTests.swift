import EventLog
import TestSupport
import Testing

@Suite("Reading the log")
struct ReadTests {
  private let first = TinyLog.line(1, TinyLog.thing("a"))
  private let second = TinyLog.line(2, TinyLog.door("FRA"))
  private let third = TinyLog.line(3, TinyLog.thing("c"))

  private func read(_ files: [String: [UInt8]]) throws -> LogContents {
    try SimulatedDisk(files).log.read(vocabulary: .tiny)
  }

  /// The faults as `file:line:column message`.
  private func faults(_ files: [String: [UInt8]]) throws -> [String] {
    try read(files).faults.map { "\($0.file):\($0.line):\($0.column) \($0.message)" }
  }

  @Test("Segments in the order of their names are one log")
  func segments() throws {
    let log = try read([
      "00000003-b.jsonl": TinyLog.segment(third),
      "00000001-a.jsonl": TinyLog.segment(first, second),
      ".append-00000003-b.jsonl": [0xFF],
    ])
    #expect(log.isWhole)
    #expect(log.size == 3)
    #expect(log.records.map(\.seq) == [1, 2, 3])
    #expect(log.origin(of: log.records[2]) == Origin(file: "Events/00000003-b.jsonl", line: 1))
    #expect(log.line(2) == Array(second.utf8))
    #expect(log.segments.map(\.name.firstSeq) == [1, 3])
    #expect(log.segments.map(\.name.accession.slug) == ["a", "b"])
    #expect(log.segments.map(\.count) == [2, 1])
    #expect(log.segments[0].byteCount == first.utf8.count + second.utf8.count + 2)
    #expect(log.root == MerkleTree([first, second, third].map { Array($0.utf8) }).root)
  }

  @Test("A line whose rest begins the next segment is torn, though both together are one")
  func torn() throws {
    let halves = (Array(second.utf8.prefix(20)), Array(second.utf8.dropFirst(20)))
    let log = try read([
      "00000001-a.jsonl": TinyLog.segment(first) + halves.0,
      "00000003-b.jsonl": halves.1 + [0x0A] + TinyLog.segment(third),
    ])
    #expect(!log.isWhole)
    #expect(log.faults.first?.message == "missing line feed at the end of the segment")
    #expect(log.faults.first?.file == "Events/00000001-a.jsonl")
  }

  @Test("A folder without segments is the log of size 0")
  func empty() throws {
    let log = try read([:])
    #expect(log.isWhole)
    #expect(log.size == 0)
    #expect(log.root == SHA256.digest(of: []))
  }

  @Test("A prefix is the log as it was at that size")
  func prefix() throws {
    let log = try read([
      "00000001-a.jsonl": TinyLog.segment(first, second),
      "00000003-b.jsonl": TinyLog.segment(third),
    ])
    for size in 0...3 {
      let prefix = log.prefix(size)
      #expect(prefix.size == size)
      #expect(prefix.root == log.root(at: size))
      #expect(prefix.records.map(\.seq) == Array(1..<(size + 1)))
      #expect(prefix.segments.map(\.count) == [[], [1], [2], [2, 1]][size])
    }
    #expect(log.prefix(1).segments[0].byteCount == first.utf8.count + 1)
  }

  @Test("A missing folder is an error that names it")
  func missingFolder() throws {
    let error = #expect(throws: SystemError.self) {
      try LogFolder("/nowhere/Events").read(vocabulary: .tiny)
    }
    #expect(error?.description == "cannot list /nowhere/Events: No such file or directory")
  }

  @Test("A segment that cannot be read is an error that names it")
  func unreadable() throws {
    let disk = SimulatedDisk(["00000001-a.jsonl": TinyLog.segment(first)])
    let faulty = FaultyFileSystem(disk) { $0.operation == .open ? .failure(13) : nil }
    let error = #expect(throws: SystemError.self) {
      try LogFolder(SimulatedDisk.path, fileSystem: faulty).read(vocabulary: .tiny)
    }
    #expect(error?.description == "cannot open /disk/00000001-a.jsonl: Permission denied")
  }

  @Test(
    "Anything else in the folder is a fault",
    arguments: [
      "notes.txt", "0000001-a.jsonl", "00000001-A.jsonl", "00000001-.jsonl", "00000001-a-.jsonl",
      "00000001-a--b.jsonl", "00000001_a.jsonl", "00000000-a.jsonl", "00000001-a.json", "00000001",
    ])
  func stranger(name: String) throws {
    #expect(
      try faults([name: []]) == [
        "Events/\(name):0:0 "
          + "not a segment of the log; expected a name such as 00000001-register.jsonl"
      ])
  }

  @Test("A folder named like a segment is a stranger")
  func folderAsSegment() throws {
    let folder = try TemporaryFolder()
    try LocalFileSystem().makeFolder(folder.path + "/00000001-a.jsonl")
    #expect(try LogFolder(folder.path).read(vocabulary: .tiny).faults.count == 1)
  }

  @Test("A hole between segments is one fault, at the name")
  func holeBetweenSegments() throws {
    #expect(
      try faults([
        "00000001-a.jsonl": TinyLog.segment(first), "00000003-b.jsonl": TinyLog.segment(third),
      ]) == ["Events/00000003-b.jsonl:0:0 the name begins at seq 3; expected 2"])
  }

  @Test("A hole in the sequence is one fault, at the number")
  func hole() throws {
    let fourth = TinyLog.line(4, TinyLog.thing("d"))
    #expect(
      try faults(["00000001-a.jsonl": TinyLog.segment(first, third, fourth)]) == [
        #"Events/00000001-a.jsonl:2:8 "seq" is 3; expected 2"#
      ])
  }

  @Test("A line recorded before the one above it is a fault, at the time")
  func backwards() throws {
    let early = TinyLog.line(2, TinyLog.thing("b"), recorded: "2026-11-21T08:59:59Z")
    #expect(
      try faults(["00000001-a.jsonl": TinyLog.segment(first, early, third)]) == [
        "Events/00000001-a.jsonl:2:21 "
          + #""recorded" runs backwards; expected 2026-11-21T09:00:00Z or later"#
      ])
    #expect(Array(early)[20] == "\"")
  }

  @Test("A line that is not canonical is a fault where the first byte differs")
  func notCanonical() throws {
    let spaced = second.replacing(",\"type\"", with: ", \"type\"")
    let faults = try read(["00000001-a.jsonl": TinyLog.segment(first, spaced)]).faults
    #expect(faults.count == 1)
    let column = spaced.utf8.count - spaced[spaced.firstRange(of: " ")!.lowerBound...].utf8.count
    #expect(faults.first?.column == column + 1)
    #expect(faults.first?.message.contains("`ccm append`") == true)
  }

  @Test("Each of these bytes is a fault of its own")
  func forms() throws {
    func places(_ bytes: [UInt8]) throws -> [String] {
      try read(["00000001-a.jsonl": bytes]).faults.map { "\($0.line):\($0.column)" }
    }
    let length = first.utf8.count
    #expect(try places(TinyLog.segment(first + "\r", second)) == ["1:\(length + 1)"])
    #expect(try places(TinyLog.segment("\u{FEFF}" + first, second)) == ["1:1"])
    #expect(try places(TinyLog.segment(first, "", second)) == ["2:0"])
    #expect(try places(TinyLog.segment(first, "no JSON", second)) != [])
    let long = TinyLog.line(1, TinyLog.thing("a", name: String(repeating: "n", count: 4 << 20)))
    #expect(try places(TinyLog.segment(long, second)) == ["1:\(4 << 20 + 1)"])
  }

  @Test("A missing line feed inside the log is a fault, and the line is read all the same")
  func missingLineFeed() throws {
    let log = try read([
      "00000001-a.jsonl": Array(first.utf8), "00000002-b.jsonl": TinyLog.segment(second),
    ])
    #expect(log.faults.map(\.line) == [1])
    #expect(log.faults.map(\.column) == [first.utf8.count + 1])
    #expect(log.size == 2)
    #expect(log.tornTail == nil)
  }

  @Test("An empty segment inside the log is a fault")
  func emptySegment() throws {
    #expect(
      try faults(["00000001-a.jsonl": [], "00000001-b.jsonl": TinyLog.segment(first)]) == [
        "Events/00000001-a.jsonl:0:0 the segment is empty; expected at least one line"
      ])
  }

  @Test("Bytes behind the last line feed are a torn tail, and not a line")
  func tornTail() throws {
    let whole = TinyLog.segment(first)
    let log = try read(["00000001-a.jsonl": whole + Array(#"{"seq":2,"rec"#.utf8)])
    #expect(log.faults.isEmpty)
    #expect(!log.isWhole)
    #expect(log.size == 1)
    #expect(log.tornTail?.line == 2)
    #expect(log.tornTail?.offset == whole.count)
    #expect(log.tornTail?.bytes == Array(#"{"seq":2,"rec"#.utf8))
    #expect(log.tornTail?.fault.message.contains("`ccm repair`") == true)
  }

  @Test("An empty last segment is torn")
  func emptyLastSegment() throws {
    let log = try read(["00000001-a.jsonl": TinyLog.segment(first), "00000002-b.jsonl": []])
    #expect(log.faults.isEmpty)
    #expect(log.tornTail?.bytes == [])
    #expect(log.size == 1)
  }

  @Test("All faults of all segments are reported at once")
  func allFaults() throws {
    let faults = try faults([
      "00000001-a.jsonl": TinyLog.segment("{}", second), "x": [],
      "00000003-b.jsonl": TinyLog.segment(third, "[]"),
    ])
    #expect(Set(faults.map { $0.prefix { $0 != " " }.split(separator: ":")[0] }).count == 3)
  }

  @Test("Garbage is reported, never trapped on")
  func garbage() throws {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 1...300, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let log = try read(["00000001-a.jsonl": bytes])
      #expect(!log.isWhole, "\(bytes)")
    }
  }

  @Test("No byte of the log can change unnoticed")
  func everyByteCounts() throws {
    let bytes = TinyLog.segment(first, second)
    let root = try read(["00000001-a.jsonl": bytes]).root
    for index in bytes.indices {
      for flip in [0x01, 0x20, 0x80] as [UInt8] {
        var changed = bytes
        changed[index] ^= flip
        let log = try read(["00000001-a.jsonl": changed])
        #expect(!log.isWhole || log.root != root, "byte \(index)")
      }
    }
  }
}
