import EventLog
import Testing

/// Each rule of the format: a line that breaks it, the place marked, and what is said about it.
@Suite("Strictness of lines") struct LineStrictnessTests {
  @Test(
    "The line as text",
    arguments: [
      FaultyLine(raw: "⟦⟧", "the text ends here; expected a value"),
      FaultyLine(raw: "⟦[]⟧", "found an array; expected an event, which is an object"),
      FaultyLine(
        raw: "⟦\u{FEFF}⟧" + Line().text, "byte order mark; expected plain UTF-8"),
      FaultyLine(
        raw: Line().text + "⟦\r⟧", "carriage return; expected lines that end in LF alone"),
      FaultyLine(
        raw: "{⟦\n⟧" + Line().text.dropFirst(),
        "line feed inside an event; expected one line an event"),
      FaultyLine(
        raw: Line().text + "⟦{⟧}", #"found "{"; expected the end after the value"#),
      FaultyLine(
        Line(by: #""e⟦\ud800⟧""#),
        "lone surrogate; expected a scalar, or a high surrogate and then a low one"),
      FaultyLine(
        Line(by: "⟦\"Cote\u{302} d'Ivoire\"⟧"),
        "text not in Unicode normalization form C: found U+0065 where U+00EA was expected"),
      FaultyLine(
        Line(by: #"⟦"\u0065\u0301"⟧"#),
        "text not in Unicode normalization form C: found U+0065 where U+00E9 was expected"),
      FaultyLine(
        .item("{\"id\":\"a\",\"measure\":{⟦\"\u{212B}\"⟧:1}}"),
        "text not in Unicode normalization form C: found U+212B where U+00C5 was expected"),
    ])
  func text(line: FaultyLine) { line.expect(record(line)) }

  @Test(
    "Numbers",
    arguments: [
      FaultyLine(
        Line(seq: "⟦-0⟧"), "negative zero; expected 0"),
      FaultyLine(
        Line(seq: "⟦1e3⟧"),
        "number with an exponent; expected an integer written out, or a decimal string"),
      FaultyLine(
        .item(#"{"id":"a","value":⟦0.5⟧}"#),
        #"number with a fraction; expected an integer, or a decimal string such as "0.5""#),
      FaultyLine(
        .item(#"{"id":"a","measure":[⟦9007199254740992⟧]}"#),
        "number out of range; expected an integer within ±9007199254740991"),
      FaultyLine(
        .item(#"{"id":"a","measure":[⟦-9007199254740992⟧,9007199254740991]}"#),
        "number out of range; expected an integer within ±9007199254740991"),
      FaultyLine(
        Line(recorded: "⟦1.5⟧"),
        #"number with a fraction; expected an integer, or a decimal string such as "0.5""#),
    ])
  func numbers(line: FaultyLine) { line.expect(record(line)) }

  @Test(
    "Members of the line",
    arguments: [
      FaultyLine(
        Line(tail: #",⟦"sate"⟧:"LAO""#),
        #"unknown member "sate" of an event; did you mean "state"?"#),
      FaultyLine(
        Line(tail: #",⟦"remark"⟧:1"#),
        """
        unknown member "remark" of an event; \
        expected one of seq, recorded, by, type, state, on, known, source, data
        """),
      FaultyLine(
        Line(tail: #",⟦"by"⟧:"me""#),
        #"member "by" stands here again after column 44; expected it once"#),
      FaultyLine(
        Line(seq: nil, tail: "⟦}⟧"), #"member "seq" is missing; expected in every event"#),
      FaultyLine(
        Line(recorded: nil, tail: "⟦}⟧"),
        #"member "recorded" is missing; expected in every event"#),
      FaultyLine(
        Line(by: nil, tail: "⟦}⟧"), #"member "by" is missing; expected in every event"#),
      FaultyLine(
        Line(type: nil, tail: "⟦}⟧"), #"member "type" is missing; expected in every event"#),
      FaultyLine(
        Line(source: nil, tail: "⟦}⟧"), #"member "source" is missing; expected in every event"#),
      FaultyLine(
        Line(data: nil, tail: "⟦}⟧"), #"member "data" is missing; expected in every event"#),
      FaultyLine(Line(seq: "⟦0⟧"), #""seq" is 0; expected an integer of at least 1"#),
      FaultyLine(Line(seq: #"⟦"7"⟧"#), #""seq" is "7"; expected 7 without quotes"#),
      FaultyLine(
        Line(recorded: #"⟦"2026-11-21T09:00:00+00:00"⟧"#),
        #""recorded" is "2026-11-21T09:00:00+00:00"; expected a time in UTC, YYYY-MM-DDThh:mm:ssZ"#),
      FaultyLine(Line(by: #"⟦""⟧"#), #""by" is empty; expected text"#),
    ])
  func members(line: FaultyLine) { line.expect(record(line)) }

  @Test(
    "Type, State and dates",
    arguments: [
      FaultyLine(
        Line(type: #"⟦"visit.maid"⟧"#), #"unknown type "visit.maid"; did you mean "visit.made"?"#),
      FaultyLine(
        Line(type: #"⟦"x"⟧"#),
        """
        unknown type "x"; \
        expected one of event.corrected, item.registered, visit.made, visit.planned
        """),
      FaultyLine(Line(type: "⟦null⟧"), #""type" is null; expected the name of an event type"#),
      FaultyLine(Line(state: #"⟦"Lao"⟧"#), #""state" is "Lao"; expected three capital letters"#),
      FaultyLine(Line(state: "⟦{}⟧"), #""state" is an object; expected three capital letters"#),
      FaultyLine(
        Line(state: nil, tail: "⟦}⟧"), #"member "state" is missing; expected with visit.made"#),
      FaultyLine(
        Line(on: nil, tail: "⟦}⟧"), #"member "on" is missing; expected with visit.made"#),
      FaultyLine(
        Line(
          type: #""item.registered""#, state: nil, on: nil, data: #"{"id":"a"},⟦"state"⟧:"LAO""#),
        #"member "state" has no meaning with item.registered; expected it left out"#),
      FaultyLine(
        Line(type: #""item.registered""#, state: nil, on: nil, data: #"{"id":"a"},⟦"on"⟧:"2011""#),
        #"member "on" has no meaning with item.registered; expected it left out"#),
      FaultyLine(
        Line(on: #"⟦"early 2011"⟧"#),
        """
        "on" is "early 2011"; \
        expected a date (YYYY, YYYY-MM, YYYY-MM-DD, A/B or ../B)
        """),
      FaultyLine(
        Line(on: #"⟦"2011-02-29"⟧"#),
        #""on" is "2011-02-29"; expected a day from 01 to 28, as 2011-02 has no other"#),
      FaultyLine(
        Line(on: #"⟦"2011/2012-13"⟧"#),
        #""on" is "2011/2012-13"; expected a month from 01 to 12"#),
      FaultyLine(Line(on: #"⟦"0000"⟧"#), #""on" is "0000"; expected a year from 0001 to 9999"#),
      FaultyLine(
        Line(on: #"⟦"2012/2011"⟧"#),
        #""on" is "2012/2011"; expected an interval that ends after it begins"#),
      FaultyLine(
        Line(on: #"⟦"2011/2011"⟧"#),
        #""on" is "2011/2011"; expected "2011" alone, as both ends are the same"#),
      FaultyLine(
        Line(on: #"⟦"2011/.."⟧"#),
        """
        "on" is "2011/.."; \
        expected a date (YYYY, YYYY-MM, YYYY-MM-DD, A/B or ../B)
        """),
      FaultyLine(
        Line(on: #"⟦"2026-11"⟧"#),
        #""on" reaches to 2026-11-30, after the line was recorded; expected 2026-11-21 at the latest"#
      ),
      FaultyLine(
        Line(known: #"⟦"2011-05"⟧"#), #""known" is "2011-05"; expected a day (YYYY-MM-DD)"#),
      FaultyLine(
        Line(known: #"⟦"2011-06-31"⟧"#),
        #""known" is "2011-06-31"; expected a day from 01 to 30, as 2011-06 has no other"#),
    ])
  func dates(line: FaultyLine) { line.expect(record(line)) }

  @Test(
    "The source and the payload as a whole",
    arguments: [
      FaultyLine(
        Line(source: #"⟦"first-report"⟧"#),
        #""source" is "first-report"; expected an object with "document" and "at""#),
      FaultyLine(
        Line(source: #"{"document":"first-report"⟦}⟧"#),
        #"member "at" is missing; expected in every source"#),
      FaultyLine(
        Line(source: #"{"at":"para 1"⟦}⟧"#),
        #"member "document" is missing; expected in every source"#),
      FaultyLine(
        Line(source: #"{"document":"first-report","at":⟦""⟧}"#), #""at" is empty; expected text"#),
      FaultyLine(
        Line(source: #"{"document":⟦"First Report"⟧,"at":"para 1"}"#),
        """
        "document" is "First Report"; \
        expected a lower-case identifier (a-z, 0-9, with single - . / between)
        """),
      FaultyLine(
        Line(source: #"{"document":"a","at":"b",⟦"voic"⟧:"c"}"#),
        #"unknown member "voic" of "source"; did you mean "voice"?"#),
      FaultyLine(
        Line(data: "⟦null⟧"),
        #""data" is null; expected an object, {} when there is nothing to say"#),
    ])
  func wholes(line: FaultyLine) { line.expect(record(line)) }

  @Test("All faults of a line are reported, in the order of their places")
  func all() {
    let line = FaultyLine(
      raw: #"{⟦"Seq"⟧:1,"recorded":⟦"now"⟧,"by":⟦1⟧,"type":"visit.made","state":"LAO","#
        + #""on":"2011","source":{"document":"a","at":⟦0.5⟧⟦}⟧⟦}⟧"#,
      #"unknown member "Seq" of an event; did you mean "seq"?"#,
      #""recorded" is "now"; expected a time in UTC, YYYY-MM-DDThh:mm:ssZ"#,
      #""by" is 1; expected text"#,
      #"number with a fraction; expected an integer, or a decimal string such as "0.5""#)
    let faults = record(line)
    #expect(faults.prefix(4).map(\.message) == line.messages)
    #expect(
      faults.dropFirst(4).map(\.message).sorted() == [
        #"member "data" is missing; expected in every event"#,
        #"member "seq" is missing; expected in every event"#,
      ])
  }

  @Test("Bytes that are not UTF-8 are refused where they stand")
  func invalidUTF8() throws {
    let text = Array(Line(by: #""re⟨gistry""#).text.utf8)
    let offset = try #require(text.firstIndex(of: 0xE2))
    var bytes = text
    bytes[offset + 1] = 0x28
    let (record, faults) = Vocabulary.sampleReader.record(bytes, file: "a.jsonl", number: 9)
    #expect(record == nil)
    #expect(faults.map(\.column) == [offset + 1])
    #expect(faults.map(\.message) == ["byte 0xE2 is not UTF-8; expected well-formed UTF-8"])
  }

  @Test("Nesting beyond 64 levels is refused at the bracket that opens level 65")
  func nesting() {
    func line(_ levels: Int) -> String {
      // The line's object and its payload are the first two.
      let value =
        String(repeating: "[", count: levels - 2) + String(repeating: "]", count: levels - 2)
      return Line.item(#"{"id":"a","measure":\#(value)}"#).text
    }
    let reader = Vocabulary.sampleReader
    #expect(reader.record(Array(line(64).utf8), file: "a", number: 1).faults.isEmpty)
    for levels in [65, 100_000, 250_001] {
      let bytes = Array(line(levels).utf8)
      let faults = reader.record(bytes, file: "a", number: 1).faults
      #expect(faults.map(\.message) == ["nested too deeply; expected at most 64 levels"])
      let first = bytes.firstIndex(of: UInt8(ascii: "[")) ?? 0
      #expect(faults.map(\.column) == [first + 62 + 1])
    }
  }

  @Test("A line may have 4 MiB and not a byte more")
  func length() {
    let reader = Vocabulary.sampleReader
    let text = Line(by: #""registry""#).text
    let fill = String(repeating: "x", count: (4 << 20) - text.utf8.count)
    let longest = Array(Line(by: "\"registry\(fill)\"").text.utf8)
    #expect(reader.record(longest, file: "a", number: 1).faults.isEmpty)
    let faults = reader.record(longest + [0x20], file: "a", number: 1).faults
    #expect(faults.map(\.message) == ["line of 4194305 bytes; expected at most 4194304"])
    #expect(faults.map(\.column) == [4_194_305])
  }

  @Test("Of a line that is wrong all over, a hundred faults are shown, and that there are more")
  func many() {
    let members = (0..<1000).map { #","extra\#($0)":1"# }.joined()
    let line = Array(Line(tail: members).text.utf8)
    let faults = Vocabulary.sampleReader.record(line, file: "a", number: 1).faults
    #expect(faults.count == 101)
    #expect(faults.last?.message == "over 100 faults in this line; expected far fewer")
  }

  private func record(_ line: FaultyLine) -> [Fault] {
    let bytes = Array(unmarked(line.text).text.utf8)
    let (record, faults) = Vocabulary.sampleReader.record(bytes, file: "a.jsonl", number: 9)
    #expect((record == nil) == !faults.isEmpty)
    return faults
  }
}
