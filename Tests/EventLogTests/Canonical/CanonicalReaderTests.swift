import EventLog
import Foundation
import TestSupport
import Testing

/// The two readers agree on every line: what they take, and what they keep of it.
@Suite("The canonical reader") struct CanonicalReaderTests {
  @Test("Takes every line of the repository's log, as the strict reader does")
  func repository() throws {
    let log = try Repository.contents()
    #expect(log.isWhole && log.overlooked == 0)
    for seq in stride(from: 1, through: log.size, by: Effort.isLong ? 1 : 20) {
      let line = log.line(seq)
      let agreement = Agreement(line, seq: seq, log.vocabulary)
      #expect(agreement.isTaken && agreement.difference == nil, "\(seq): \(agreement)")
    }
  }

  @Test("Keeps of a log what the strict reader keeps, line behind line")
  func sequence() throws {
    let log = try Repository.contents()
    var strict = LogContents(vocabulary: log.vocabulary)
    let reader = LineReader(vocabulary: log.vocabulary)
    let count = Effort.isLong ? log.size : 800
    for seq in 1...count {
      let line = log.line(seq)
      let record = reader.record(line, file: "a", number: seq).record
      strict.append(try #require(record), line)
    }
    #expect(strict.records[...] == log.records[..<count])
    #expect(strict.slots[...] == log.slots[..<strict.slots.count])
    #expect(strict.replacements[...] == log.replacements[..<strict.replacements.count])
    for index in 0..<strict.symbols.count {
      let symbol = Symbol(index: index)
      #expect(strict.text(symbol) == log.text(symbol))
    }
  }

  @Test(
    "Agrees on any JSON in a payload, whatever the text", .enabled(if: JSONSuite.isPresent),
    arguments: JSONSuite.names)
  func suite(name: String) throws {
    let text = try JSONSuite.bytes(name)
    for member in ["measure", "names", "value", "title"] {
      let start = Line.item(#"{"id":"a","\#(member)":"#).text.utf8.dropLast()
      let line = Array(start) + text + Array("}}".utf8)
      let agreement = Agreement(line, seq: 7, .sample)
      #expect(agreement.difference == nil, "\(member): \(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test("Agrees on every change of one byte in a line of the log", arguments: 0..<200)
  func bytes(sample: Int) throws {
    let log = try Lines.log.get()
    let seq = 1 + sample * (log.size - 1) / 199
    var line = log.line(seq)
    var random = SeededGenerator(seed: UInt64(sample))
    // All values at all places take hours in debug; a few of each tell the same.
    let places = Effort.isLong ? Array(line.indices) : Lines.some(8, of: line.indices, &random)
    for place in places {
      let byte = line[place]
      let values =
        Effort.isLong
        ? Array(UInt8.min...UInt8.max) : Lines.some(3, of: 0..<256, &random).map(UInt8.init)
      for value in values {
        line[place] = value
        let agreement = Agreement(line, seq: seq, log.vocabulary)
        try #require(
          agreement.difference == nil,
          "\(agreement): byte \(place) of line \(seq) as \(value)")
      }
      line[place] = byte
    }
  }

  @Test("Agrees on lines changed at random", arguments: 0..<100 as Range<UInt64>)
  func mutations(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<(Effort.isLong ? 1000 : 60) {
      let line = try #require(Lines.samples.randomElement(using: &random))
      var bytes = Array(line.text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        Mutation.change(&bytes, using: &random)
      }
      let agreement = Agreement(bytes, seq: 7, .sample)
      try #require(
        agreement.difference == nil, "\(agreement): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test("Agrees on free JSON at random", arguments: 0..<100 as Range<UInt64>)
  func values(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let value = JSONValue.random(using: &random)
    let data = String(decoding: value.canonicalBytes, as: UTF8.self)
    let line = Line.item(#"{"id":"a","measure":\#(data)}"#).text
    #expect(Agreement(Array(line.utf8), seq: 7, .sample).difference == nil, "\(line)")
  }
}

/// The lines that are tried.
private enum Lines {
  static let log = Result { try Repository.contents() }

  static let samples = [
    Line(known: #""2012-09-01""#, data: #"{"purpose":"survey","occurrence":2}"#),
    Line(source: #"{"document":"a/b-c","at":"é\n\"\\\u001f"}"#, data: #"{"covers":"../2011"}"#),
    Line.item(
      #"{"id":"a","title":"é 😀","value":"0.5","names":[{"short":"x","kept":true}],"#
        + #""states":["ALB","LAO"],"years":[9,10],"measure":{"of":[1,null]},"covers":"2011"}"#),
    Line.item(
      #"{"id":"a","code":"ABC","count":7,"value":"2011-09/2012","held":true,"from":"2011-02","#
        + #""day":"2012-02-29","sha256":"\#(String(repeating: "0f", count: 32))","#
        + #""meeting":"2msp","measure":[{"a":-1,"b":"\t"},[],{}],"inferred":true}"#),
    Line.correction(Line().batchText),
    Line.correction(Line.item(#"{"id":"b","value":null,"states":[]}"#).batchText),
  ]

  static func some(_ count: Int, of range: Range<Int>, _ random: inout SeededGenerator) -> [Int] {
    (0..<count).map { _ in Int.random(in: range, using: &random) }
  }
}
