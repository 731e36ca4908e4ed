import EventLog
import Foundation
import TestSupport
import Testing

/// A log of 50 lines, changed behind its checkpoint in every way: each change is seen, and the first
/// line that differs is named, by the checkpoint and the hashes beside it alone.
///
/// The long form, with `CCM_LONG_TESTS`, flips every bit.
@Suite("Tampering with a log that has a checkpoint")
struct TamperingTests {
  private static let isLong = ProcessInfo.processInfo.environment["CCM_LONG_TESTS"] != nil

  private let files: [String: [UInt8]]
  private let lines: [[UInt8]]
  private let segments = ["00000001-a.jsonl", "00000021-b.jsonl", "00000036-c.jsonl"]
  private let kept: KeptCheckpoint

  init() throws {
    let disk = SimulatedDisk()
    var random = SeededGenerator(seed: 12)
    for (accession, count) in [("a", 20), ("b", 15), ("c", 15)] {
      let typed = (0..<count).map { number in
        switch number % 3 {
        case 0: TinyLog.thing("\(accession)-\(number)", name: "thing \(number)")
        case 1:
          TinyLog.door(
            ["FRA", "LAO", "NOR"].randomElement(using: &random) ?? "",
            on: "20\(Int.random(in: 10...20, using: &random))-0\(number % 9 + 1)-11",
            width: number, at: "p \(accession)\(number)")
        default: TinyLog.thing("\(accession)-\(number)", at: "p \(number)")
        }
      }
      var request = Append(TinyLog.batch(typed), by: "tester", now: TinyLog.now)
      request.accession = Accession(accession)
      request.checkpoints = disk.checkpoints
      _ = try request.run(in: disk.log, vocabulary: .tiny)
    }
    kept = try disk.checkpoints.read()
    files = disk.files.filter { !$0.key.hasPrefix("/") }
    lines =
      try disk.log.read(vocabulary: .tiny).leaves.size == 50
      ? files.sorted { $0.key < $1.key }.flatMap { $0.value.split(separator: 0x0A).map(Array.init) }
      : []
    #expect(lines.count == 50)
    #expect(try faults(files).isEmpty)
  }

  /// What the checkpoint has against a log in these files.
  private func faults(_ files: [String: [UInt8]]) throws -> [Fault] {
    let log = try SimulatedDisk(files).log.read(vocabulary: .tiny)
    let checkpoint = try #require(kept.checkpoint)
    let leaves = log.leaves
    return CheckpointComparison(
      checkpoint, hashes: kept.hashes.hashes, log: log, root: leaves.root, leaves: { leaves },
      logName: "tiny-log"
    ).faults(kept, in: log)
  }

  /// The place of a line, from 1.
  private func place(_ seq: Int) -> String {
    let first = segments.last { (Int($0.prefix(8)) ?? 0) <= seq } ?? ""
    return "Events/\(first):\(seq - (Int(first.prefix(8)) ?? 0) + 1)"
  }

  private func places(_ faults: [Fault]) -> [String] { faults.map { "\($0.file):\($0.line)" } }

  /// The files with a line in place of those from one on.
  private func files(_ changed: [[UInt8]], in segment: String) -> [String: [UInt8]] {
    files.merging([segment: Array(changed.map { $0 + [0x0A] }.joined())]) { $1 }
  }

  @Test("Whatever bit is flipped, the line it stands in is named")
  func bits() throws {
    var random = SeededGenerator(seed: 7)
    var (tried, seen) = (0, 0)
    var seq = 1
    for segment in segments {
      let bytes = try #require(files[segment])
      for place in bytes.indices {
        let isFeed = bytes[place] == 0x0A
        let bits = Self.isLong || isFeed ? Array(0..<8) : [Int.random(in: 0..<8, using: &random)]
        for bit in bits where Self.isLong || isFeed || place % 5 == seq % 5 {
          var other = bytes
          other[place] ^= 1 << bit
          let found = try faults(files.merging([segment: other]) { $1 })
          tried += 1
          // A line feed that is gone at the end of a segment leaves the line itself as it was.
          let isLast = place == bytes.count - 1
          if places(found).first == self.place(seq) || isLast && !found.isEmpty {
            seen += 1
          } else {
            Issue.record("\(segment), byte \(place), bit \(bit): \(places(found))")
          }
        }
        if isFeed { seq += 1 }
      }
    }
    #expect(seen == tried)
    #expect(tried >= (Self.isLong ? 40_000 : 1_300))
  }

  @Test("A thousand plausible edits, digit for digit and letter for letter, are seen and named")
  func edits() throws {
    var random = SeededGenerator(seed: 3)
    var canonical = 0
    for _ in 0..<1000 {
      let seq = Int.random(in: 1...50, using: &random)
      let segment = try #require(segments.last { (Int($0.prefix(8)) ?? 0) <= seq })
      let first = Int(segment.prefix(8)) ?? 0
      var changed = try #require(files[segment]).split(separator: 0x0A).map(Array.init)
      let line = changed[seq - first]
      let kinds: [ClosedRange<UInt8>] = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
      let place = try #require(
        line.indices.filter { index in kinds.contains { $0.contains(line[index]) } }
          .randomElement(using: &random))
      let kind = try #require(kinds.first { $0.contains(line[place]) })
      let byte = try #require(kind.filter { $0 != line[place] }.randomElement(using: &random))
      changed[seq - first][place] = byte
      let other = files(changed, in: segment)
      if try SimulatedDisk(other).log.read(vocabulary: .tiny).isWhole { canonical += 1 }
      #expect(try places(faults(other)).first == self.place(seq))
    }
    // Of these the form says nothing.
    #expect(canonical > 150)
  }

  /// A line as it would stand at another position.
  private func renumbered(_ line: [UInt8], _ seq: Int) -> [UInt8] {
    let rest = line.drop { $0 != UInt8(ascii: ",") }
    return Array("{\"seq\":\(seq)".utf8) + rest
  }

  @Test("Lines dropped, inserted, swapped, doubled, renumbered or not, are seen and named")
  func structure() throws {
    for seq in 36..<50 {
      let index = seq - 36
      let own = Array(lines[35...])
      var dropped = own
      dropped.remove(at: index)
      var inserted = own
      inserted.insert(
        Array(TinyLog.line(seq, TinyLog.thing("new-\(seq)")).utf8), at: index)
      var swapped = own
      swapped.swapAt(index, index + 1)
      var doubled = own
      doubled.insert(own[index], at: index + 1)
      for (changed, first) in [
        (dropped, seq), (inserted, seq), (swapped, seq), (doubled, seq + 1),
      ] {
        let again = changed.enumerated().map { renumbered($0.element, 36 + $0.offset) }
        for lines in [changed, again] {
          let found = try faults(files(lines, in: segments[2]))
          #expect(places(found).first == place(first), "\(seq): \(places(found))")
        }
      }
    }
  }

  @Test("Lines lost at the end are counted, and so are files")
  func tail() throws {
    for left in 0..<15 {
      let found = try faults(files(Array(lines[35..<(35 + left)]), in: segments[2]))
      #expect(found.map(\.file) == ["Snapshots/log.checkpoint"])
      #expect(found.first?.message.contains("the log holds \(35 + left)") == true)
    }
    var lost = files
    lost[segments[2]] = nil
    #expect(try faults(lost).first?.message.contains("lines 36 to 50 are gone") == true)
    lost = files
    lost[segments[1]] = nil
    // The 21st line is now the 36th one; where it stands is named.
    #expect(try places(faults(lost)).first == "Events/00000036-c.jsonl:1")
    lost = files
    lost[segments[0]] = nil
    #expect(try places(faults(lost)).first == "Events/00000021-b.jsonl:1")
  }

  @Test("Files that change places are seen; their names alone are not bound")
  func swappedFiles() throws {
    var other = files
    (other[segments[1]], other[segments[2]]) = (files[segments[2]], files[segments[1]])
    #expect(try places(faults(other)).first == place(21))
    other = files
    other["00000036-d.jsonl"] = other.removeValue(forKey: segments[2])
    #expect(try faults(other).isEmpty)
  }
}
