import EventLog
import TestSupport
import Testing

@Suite("Lines at random") struct LineFuzzTests {
  private static let lines = [
    Line(known: #""2012-09-01""#, data: #"{"purpose":"survey","occurrence":2}"#),
    Line.item(
      #"{"id":"a","title":"é 😀","value":"0.5","names":[{"short":"x","kept":true}],"#
        + #""states":["ALB","LAO"],"measure":{"of":[1,null]},"covers":"2011"}"#),
    Line.correction(Line().batchText),
  ]

  @Test(
    "A mutated line either reads or has faults, and what reads is stable",
    arguments: 0..<64 as Range<UInt64>)
  func mutations(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let line = try #require(LineFuzzTests.lines.randomElement(using: &random))
      var bytes = Array(line.text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { Mutation.change(&bytes, using: &random) }
      let (record, faults) = Vocabulary.sampleReader.record(bytes, file: "a", number: 1)
      try #require((record == nil) != faults.isEmpty, "\(bytes)")
      for fault in faults {
        try #require(fault.column >= 1 && fault.column <= bytes.count + 1, "\(bytes)")
        try #require(fault.rendered().contains(fault.message), "\(bytes)")
      }
      if let record {
        let canonical = record.canonicalLine()
        let again = Vocabulary.sampleReader.record(canonical, file: "a", number: 1).record
        try #require(again?.canonicalLine() == canonical, "\(bytes)")
      }
      let body = Vocabulary.sampleReader.body(bytes, file: "a", number: 1)
      try #require((body.body == nil) != body.faults.isEmpty, "\(bytes)")
    }
  }

  @Test("Bytes at random never read as a line", arguments: 0..<16 as Range<UInt64>)
  func noise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let (record, faults) = Vocabulary.sampleReader.record(bytes, file: "a", number: 1)
      #expect(record == nil && !faults.isEmpty)
    }
  }

  @Test(
    "Any JSON in the payload is refused or comes back as it is",
    arguments: 0..<100 as Range<UInt64>)
  func payloads(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let value = JSONValue.random(using: &random)
    let data = String(decoding: value.canonicalBytes, as: UTF8.self)
    let text = Line.item(#"{"id":"a","measure":\#(data)}"#).text
    let (record, faults) = Vocabulary.sampleReader.record(Array(text.utf8), file: "a", number: 1)
    #expect((record == nil) != faults.isEmpty)
    if let record { #expect(record.canonicalLine() == Array(text.utf8)) }
  }
}
