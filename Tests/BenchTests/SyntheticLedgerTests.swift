import Convention
import EventLog
import Synthetic
import TestSupport
import Testing

@Suite("The ledger made for measurements")
struct SyntheticLedgerTests {
  /// The lines of a ledger, read back.
  private static func read(lines: Int, seed: UInt64 = 1) throws -> LogContents {
    let folder = try TemporaryFolder()
    try SyntheticLedger(lines: lines, seed: seed).write(to: folder.path)
    return try LogFolder(folder.path + "/Events", name: "Events")
      .read(vocabulary: EventType.vocabulary)
  }

  private static func bytes(lines: Int, seed: UInt64) -> [[UInt8]] {
    var all: [[UInt8]] = []
    SyntheticLedger(lines: lines, seed: seed).segments { segment in
      all.append(Array(segment.name.utf8))
      all.append(segment.bytes)
    }
    return all
  }

  private static let small = Result { try read(lines: 2000) }

  @Test("The same length and seed give the same bytes, and another seed gives others")
  func seeds() {
    let first = Self.bytes(lines: 2000, seed: 7)
    #expect(first == Self.bytes(lines: 2000, seed: 7))
    #expect(first != Self.bytes(lines: 2000, seed: 8))
  }

  @Test("It reads without a fault, and has as many lines as asked for")
  func reads() throws {
    let log = try Self.small.get()
    #expect(log.faults.map { $0.rendered() } == [])
    #expect(log.isWhole)
    #expect(log.size == 2000)
  }

  @Test("A short one is cut off, and still whole", arguments: [1, 39, 400, 900])
  func lengths(lines: Int) throws {
    let log = try Self.read(lines: lines)
    #expect(log.isWhole)
    #expect(log.size == lines)
  }

  @Test("Whatever it refers to is registered before", arguments: [1, 2] as [UInt64])
  func references(seed: UInt64) throws {
    let log = try seed == 1 ? Self.small.get() : Self.read(lines: 2000, seed: seed)
    #expect(DomainCheck(log).faults.map(\.message) == [])
  }

  @Test(
    "Every event type occurs but an outline, which binds all that cites its document, and its text")
  func types() throws {
    let found = Set(try Self.small.get().records.map(\.type))
    let missing = EventType.allCases.filter { !found.contains($0.rawValue) }.map(\.name)
    #expect(missing == ["document.outlined", "passage.worded"])
  }

  @Test("No attestation occurs twice")
  func attestations() throws {
    let log = try Self.small.get()
    let keys = log.records.map { record in
      log.factKey(record) + log.text(record.document).utf8 + [0] + log.text(record.at).utf8
    }
    #expect(Set(keys).count == keys.count)
  }

  @Test("Facts have several witnesses, and some of these disagree")
  func witnesses() throws {
    let ledger = Ledger(try Self.small.get())
    let facts = ledger.facts(Axes(asOf: .farFuture, knownBy: .farFuture))
    #expect(facts.count { $0.witnesses.count > 1 } > 50)
    #expect(facts.count { !$0.disputing.isEmpty } > 5)
  }

  @Test("Lines are about as long as those of the ledger in the repository")
  func lineLength() {
    let segments = Self.bytes(lines: 5000, seed: 1)
    let size = segments.reduce(0) { $0 + $1.count }
    #expect((240...310).contains(size / 5000))
  }
}
