import EventLog
import TestSupport
import Testing

@Suite("Proofs of a log")
struct LogProofTests {
  private let log: LogContents
  private let disk = SimulatedDisk()

  init() throws {
    for id in ["a", "b", "c", "d", "e", "f", "g"] {
      try TinyLog.append(TinyLog.thing(id), to: disk.log)
    }
    log = try disk.log.read(vocabulary: .tiny)
  }

  private func checkpoint(_ size: Int, name: String = "tiny-log") -> Checkpoint {
    Checkpoint(of: log.leaves, size: size, name: name)
  }

  private func refusal(_ proof: LogProof, _ checkpoint: Checkpoint) -> LogProof.Refusal? {
    do throws(LogProof.Refusal) {
      try proof.check(with: checkpoint)
      return nil
    } catch { return error }
  }

  @Test("Every proof of every line and size is read back and holds", arguments: 1...7)
  func whole(size: Int) throws {
    for seq in 1...size {
      for proof in [
        LogProof(of: seq, in: log, size: size, logName: "tiny-log"),
        LogProof(from: seq, in: log, size: size, logName: "tiny-log"),
      ] {
        for bytes in [proof.json.prettyBytes, proof.json.canonicalBytes] {
          let (read, faults) = LogProof.read(bytes, file: "p")
          #expect(read == proof, "\(faults)")
        }
        try proof.check(with: checkpoint(size))
      }
      let growth = LogProof(from: seq, in: log, size: size, logName: "tiny-log")
      try growth.check(with: checkpoint(seq))
    }
  }

  @Test("A proof of another log, size, root or line is refused, each with its own reason")
  func refused() throws {
    let proof = LogProof(of: 3, in: log, size: 7, logName: "tiny-log")
    #expect(refusal(proof, checkpoint(7)) == nil)
    #expect(
      refusal(proof, checkpoint(7, name: "other"))
        == .otherLog(proof: proof.log.origin, checkpoint: checkpoint(7, name: "other").origin))
    #expect(refusal(proof, checkpoint(6)) == .otherSize(proof: [7], checkpoint: 6))
    let forged = Checkpoint(origin: proof.log.origin, size: 7, root: SHA256.digest(of: []))
    guard case .otherRoot(7, _, _)? = refusal(proof, forged) else {
      Issue.record("another root")
      return
    }
    func changed(_ old: String, _ new: String) throws -> LogProof.Refusal? {
      let text = String(decoding: proof.json.prettyBytes, as: UTF8.self)
      #expect(text.contains(old))
      let (other, faults) = LogProof.read(Array(text.replacing(old, with: new).utf8), file: "p")
      return refusal(try #require(other, "\(faults)"), checkpoint(7))
    }
    #expect(try changed(#""seq": 3"#, #""seq": 4"#) == .otherLine(seq: 4))
    #expect(try changed(#"\"seq\":3"#, #"\"seq\":4"#) == .otherLine(seq: 3))
    #expect(try changed(#"{\"seq\""#, #"\"seq\""#) == .otherLine(seq: 3))
    guard case .proof(.otherRoot)? = try changed(#"\"id\":\"c\""#, #"\"id\":\"x\""#) else {
      Issue.record("another line")
      return
    }
    let growth = LogProof(from: 3, in: log, size: 7, logName: "tiny-log")
    #expect(refusal(growth, checkpoint(5)) == .otherSize(proof: [3, 7], checkpoint: 5))
  }

  @Test("No change of a bit leaves a proof that says more than the log, and none traps")
  func everyBit() throws {
    for proof in [
      LogProof(of: 3, in: log, size: 7, logName: "tiny-log"),
      LogProof(from: 3, in: log, size: 7, logName: "tiny-log"),
    ] {
      let bytes = proof.json.canonicalBytes
      for place in bytes.indices {
        for bit in 0..<8 {
          var other = bytes
          other[place] ^= 1 << bit
          guard let read = LogProof.read(other, file: "p").proof else { continue }
          #expect(read == proof || refusal(read, checkpoint(7)) != nil, "\(place), \(bit)")
        }
      }
    }
  }

  @Test(
    "What is no proof is refused at its line and column",
    arguments: [
      ("", "1:1 "), ("[]", "1:1 no proof"), ("{}", "1:1 no proof"),
      ("{\n  \"proof\": \"x\"}", "2:12 no proof"),
      ("{\"proof\":\"inclusion\"}", "1:1 member \"log\""),
      ("{\"proof\":\"consistency\",\n\"from\":3}", "2:8 expected an object"),
      ("{\"proof\":\"inclusion\",\n\n\"seq\":0}", "3:7 \"seq\" must be a number from 1"),
      ("{\"proof\":\"inclusion\",\"seq\":1.5}", "1:28 \"seq\" must be a number from 1"),
      ("{\"proof\":\"inclusion\",\"hashes\":{}}", "1:31 \"hashes\" must be an array"),
      ("{\"proof\":\"inclusion\",\"hashes\":[\"0\"]}", "1:32 not a hash"),
      ("{\"proof\":\"inclusion\",\"line\":5}", "1:29 \"line\" must be a text"),
      ("{\"proof\":\"inclusion\",\n\"more\":5}", "2:1 unknown member \"more\""),
      ("{\"proof\":\"inclusion\",\"seq\":5,\n\"seq\":5}", "2:1 member \"seq\" is given twice"),
      (String(repeating: "[", count: 100_000), "1:65 nested too deeply"),
    ])
  func unreadable(text: String, message: String) {
    let (proof, faults) = LogProof.read(Array(text.utf8), file: "p")
    #expect(proof == nil)
    let said = faults.map { "\($0.line):\($0.column) \($0.message)" }
    #expect(said.contains { $0.hasPrefix(message) }, "\(said)")
  }
}
