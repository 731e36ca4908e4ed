extension LogProof {
  /// Reads what `json` writes, in any member order and with any white space, and nothing else;
  /// every fault names its line and column.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (proof: LogProof?, faults: [Fault]) {
    var reader = ProofReader(bytes, file: file)
    let proof = reader.proof()
    return reader.faults.isEmpty ? (proof, []) : (nil, reader.faults)
  }
}

/// Reads a proof, collecting what is wrong with it.
private struct ProofReader {
  private let bytes: [UInt8]
  private let file: String
  private(set) var faults: [Fault] = []

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func proof() -> LogProof? {
    var reader = JSONReader(bytes)
    let document: JSONValue
    do throws(JSONError) { document = try reader.document() } catch {
      report(error.message, at: error.offset..<(error.offset + error.length))
      return nil
    }
    let kind = document["proof"]
    switch kind?.string {
    case LogProof.inclusion:
      expect(["proof", "log", "seq", "line", "hashes"], of: document)
      let seq = number("seq", of: document)
      let line = text("line", of: document)
      let (log, hashes) = (log(of: document), hashes(of: document))
      guard let log, let hashes, let seq, let line else { return nil }
      return LogProof(
        log: log, claim: .inclusion(seq: seq, line: Array(line.utf8)), hashes: hashes)
    case LogProof.consistency:
      expect(["proof", "log", "from", "hashes"], of: document)
      let from = document["from"] ?? .null
      expect(["size", "root"], of: from)
      let size = number("size", of: from)
      let root = digest("root", of: from)
      let (log, hashes) = (log(of: document), hashes(of: document))
      guard let log, let hashes, let size, let root else { return nil }
      return LogProof(log: log, claim: .consistency(size: size, root: root), hashes: hashes)
    case nil, .some:
      report(
        "no proof; expected an object with \"proof\", \"inclusion\" or \"consistency\"",
        at: kind?.range ?? document.range)
      return nil
    }
  }

  private mutating func log(of document: JSONValue) -> Checkpoint? {
    guard let log = document["log"] else { return nil }
    expect(["origin", "size", "root"], of: log)
    let origin = text("origin", of: log)
    let size = number("size", of: log)
    let root = digest("root", of: log)
    guard let origin, let size, let root else { return nil }
    return Checkpoint(origin: origin, size: size, root: root)
  }

  private mutating func hashes(of document: JSONValue) -> [Digest]? {
    guard let value = document["hashes"] else { return nil }
    guard let elements = value.array else {
      report("\"hashes\" must be an array", at: value.range)
      return nil
    }
    return elements.compactMap { digest($0) }
  }

  /// Reports members that are missing, unknown or given twice.
  private mutating func expect(_ names: [String], of value: JSONValue) {
    guard let members = value.members else {
      report("expected an object", at: value.range)
      return
    }
    for (index, member) in members.enumerated() {
      if !names.contains(where: { same($0, member.name) }) {
        report("unknown member \"\(member.name)\"", at: member.nameRange)
      } else if members[..<index].contains(where: { same($0.name, member.name) }) {
        report("member \"\(member.name)\" is given twice", at: member.nameRange)
      }
    }
    for name in names where value[name] == nil {
      report("member \"\(name)\" is missing", at: value.range)
    }
  }

  private mutating func number(_ name: String, of value: JSONValue) -> Int? {
    guard let member = value[name] else { return nil }
    guard let number = member.integer, (1...Checkpoint.largestSize).contains(number) else {
      report(
        "\"\(name)\" must be a number from 1 to \(Checkpoint.largestSize)", at: member.range)
      return nil
    }
    return number
  }

  private mutating func text(_ name: String, of value: JSONValue) -> String? {
    guard let member = value[name] else { return nil }
    if member.string == nil { report("\"\(name)\" must be a text", at: member.range) }
    return member.string
  }

  private mutating func digest(_ name: String, of value: JSONValue) -> Digest? {
    value[name].flatMap { digest($0) }
  }

  private mutating func digest(_ value: JSONValue) -> Digest? {
    guard let text = value.string, let digest = Digest(text) else {
      report("not a hash; expected 64 lower-case hexadecimal digits", at: value.range)
      return nil
    }
    return digest
  }

  /// Reports what is wrong with bytes of the text, at their line and column.
  private mutating func report(_ message: String, at range: Range<Int>) {
    let start = min(range.lowerBound, bytes.count)
    let before = bytes[..<start]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    faults.append(
      Fault(
        file: file, line: before.count { $0 == 0x0A } + 1, column: start - lineStart + 1,
        length: max(1, min(range.upperBound, lineEnd) - start), message: message,
        source: Array(bytes[lineStart..<max(lineStart, lineEnd)])))
  }
}
