import EventLog
import Testing

@Suite("Line reader") struct LineReaderTests {
  let reader = Vocabulary.sampleReader

  @Test("A line of the log becomes a record")
  func record() throws {
    let source = #"{"document":"first-report","at":"para 1","voice":"coordinator"}"#
    let text = Line(
      known: #""2012-09-01""#, source: source, data: #"{"purpose":"survey","covers":"2011"}"#
    ).text
    let (read, faults) = reader.record(Array(text.utf8), file: "a.jsonl", number: 3)
    #expect(faults.isEmpty)
    let record = try #require(read)
    #expect(record.seq == 7)
    #expect(record.recorded == Instant("2026-11-21T09:00:00Z"))
    #expect(record.by == "registry")
    #expect(record.origin == Origin(file: "a.jsonl", line: 3))
    #expect(record.event.type == "visit.made")
    #expect(record.event.state == "LAO")
    #expect(record.event.on == PartialDate("2011-09-17/2012-06-29"))
    #expect(record.event.known == Day(2012, 9, 1))
    let expected = EventBody.Source(document: "first-report", at: "para 1", voice: "coordinator")
    #expect(record.event.source == expected)
    #expect(
      record.event.data == .object([("purpose", .string("survey")), ("covers", .string("2011"))]))
  }

  @Test("Members know where they stand")
  func ranges() throws {
    let bytes = Array(Line(known: #""2012-09-01""#, data: #"{"purpose":"survey"}"#).text.utf8)
    let event = try #require(reader.record(bytes, file: "a", number: 1).record).event
    func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(slice(event.ranges.type) == #""visit.made""#)
    #expect(slice(event.ranges.state) == #""LAO""#)
    #expect(slice(event.ranges.on) == #""2011-09-17/2012-06-29""#)
    #expect(slice(event.ranges.known) == #""2012-09-01""#)
    #expect(slice(event.ranges.source) == #"{"document":"first-report","at":"para 12, fn 1"}"#)
    #expect(slice(event.ranges.document) == #""first-report""#)
    #expect(slice(event.ranges.at) == #""para 12, fn 1""#)
    #expect(event.ranges.voice.isEmpty)
    #expect(slice(event.data.range) == #"{"purpose":"survey"}"#)
  }

  @Test("Members in any order and with any white space give the same canonical line")
  func order() throws {
    let text = #"""
       { "data" : { "covers":"2011", "occurrence" :2, "purpose" : "s\u0075rvey" },
       "source":{"at":"para 1","document":"first-report"},"on":"2011","state":"LAO",
       "type":"visit.made","by":"registry","recorded":"2026-11-21T09:00:00Z","seq":7 }
      """#.replacing("\n", with: "\t")
    let record = try #require(reader.record(Array(text.utf8), file: "a", number: 1).record)
    let canonical = Line(
      on: #""2011""#, source: #"{"document":"first-report","at":"para 1"}"#,
      data: #"{"purpose":"survey","occurrence":2,"covers":"2011"}"#)
    #expect(String(decoding: record.canonicalLine(), as: UTF8.self) == canonical.text)
    #expect(record.canonicalFault(in: Array(canonical.text.utf8)) == nil)
    #expect(record.canonicalFault(in: Array(text.utf8))?.column == 1)
  }

  @Test(
    "A line in another form is refused where it first differs",
    arguments: [
      (
        Line(data: "{⟦ ⟧}").text,
        "not in canonical form; expected from here on: }}"
      ),
      (
        Line(by: #""⟦\⟧u00e9""#).text,
        #"not in canonical form; expected from here on: é","type":"visit.made","..."#
      ),
      (Line().text + "⟦ ⟧", "not in canonical form; expected the line to end here"),
      (
        Line(data: #"{"⟦o⟧ccurrence":2,"purpose":"survey"}"#).text,
        #"not in canonical form; expected from here on: purpose":"survey","occur..."#
      ),
    ])
  func otherForms(marked: String, message: String) throws {
    let (text, range) = unmarked(marked)
    let bytes = Array(text.utf8)
    let record = try #require(reader.record(bytes, file: "a", number: 4).record)
    let fault = try #require(record.canonicalFault(in: bytes))
    #expect(fault.message == message)
    #expect(fault.column == range.lowerBound + 1)
    #expect(fault.line == 4)
  }

  @Test("An archivist's line is an event without position")
  func body() throws {
    let text = Line(data: #"{"covers":"2011","purpose":"survey"}"#).batchText
    let (body, faults) = reader.body(Array(text.utf8), file: "batch.jsonl", number: 1)
    #expect(faults.isEmpty)
    #expect(
      String(decoding: try #require(body).canonicalValue().canonicalBytes, as: UTF8.self)
        == Line(data: #"{"purpose":"survey","covers":"2011"}"#).batchText)
  }

  @Test(
    "What the tool sets is refused in an archivist's line",
    arguments: [
      FaultyLine(
        raw: #"{⟦"seq"⟧:1,⟦"recorded"⟧:"x","# + Line(tail: #",⟦"by"⟧:"me""#).batchText.dropFirst(),
        #"member "seq", which the tool sets when it appends; expected it left out"#,
        #"member "recorded", which the tool sets when it appends; expected it left out"#,
        #"member "by", which the tool sets when it appends; expected it left out"#),
      FaultyLine(
        batch: Line(state: nil, tail: "⟦}⟧"),
        #"member "state" is missing; expected with visit.made"#),
      FaultyLine(
        batch: .item(#"{"id":"a","states":["ABD","ABC",⟦"ABD"⟧]}"#),
        #""ABD" is given twice in "states"; expected it once"#),
    ])
  func position(line: FaultyLine) {
    let bytes = Array(unmarked(line.text).text.utf8)
    let (body, faults) = reader.body(bytes, file: "a.jsonl", number: 9)
    #expect(body == nil)
    line.expect(faults)
  }

  @Test("An archivist's sets are sorted, inside a correction too")
  func sets() throws {
    let item = Line.item(#"{"id":"a","states":["ZMB","ALB","LAO"],"years":[10,9]}"#)
    let sorted = Line.item(#"{"id":"a","states":["ALB","LAO","ZMB"],"years":[9,10]}"#)
    for (line, expected) in [
      (item, sorted), (.correction(item.batchText), .correction(sorted.batchText)),
    ] {
      let body = reader.body(Array(line.batchText.utf8), file: "a", number: 1).body
      let bytes = try #require(body).canonicalValue().canonicalBytes
      #expect(String(decoding: bytes, as: UTF8.self) == expected.batchText)
    }
  }

  @Test("Common members follow the type's own, which may redefine them")
  func common() throws {
    let own = MemberShape("covers", .integer(1...2), required: true, "its own")
    let shape = EventShape(
      name: "a.done", state: .absent, on: .absent, members: [own], key: [])
    let vocabulary = Vocabulary(
      [shape],
      common: [
        MemberShape("covers", .date, required: false, "common"),
        MemberShape("inferred", .flag, required: false, "common"),
      ])
    #expect(vocabulary.members(of: shape).map(\.name) == ["covers", "inferred"])
    #expect(vocabulary.members(of: shape).map(\.meaning) == ["its own", "common"])
  }
}
