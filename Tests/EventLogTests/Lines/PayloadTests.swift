import EventLog
import Testing

/// Each kind of value: what it takes, and what is said about what it does not.
@Suite("Payloads") struct PayloadTests {
  @Test(
    "A value of the right kind is taken as it stands",
    arguments: [
      #""title":"x""#, #""code":"ABC""#, #""count":1"#, #""count":100"#, #""value":0"#,
      #""value":"0.5""#, #""value":"-12.05""#, #""value":"9007199254740992""#,
      #""value":"2011-09""#,
      #""value":null"#, #""held":true"#, #""from":"../2011-08-20""#, #""day":"2011-08-20""#,
      #""sha256":"\#(String(repeating: "0f", count: 32))""#, #""meeting":"2msp""#,
      #""meeting":"ABC""#, #""names":[]"#, #""names":[{"short":"x","kept":false}]"#,
      #""states":["ABC","ABD"]"#, #""states":[]"#, #""years":[9,10]"#, #""measure":"joined""#,
      #""measure":{"z":[null,true,-1],"a":{}}"#, #""covers":"2011","inferred":true"#,
    ])
  func right(member: String) throws {
    let text = Line.item(#"{"id":"a-1.b/2",\#(member)}"#).text
    let (record, faults) = Vocabulary.sampleReader.record(Array(text.utf8), file: "a", number: 1)
    #expect(faults.map(\.message) == [])
    #expect(String(decoding: try #require(record).canonicalLine(), as: UTF8.self) == text)
  }

  @Test(
    "A value of another kind is refused at its place",
    arguments: [
      FaultyLine(
        .item(#"{"title":"x"⟦}⟧"#),
        """
        member "id" is missing; expected in item.registered, \
        a lower-case identifier (a-z, 0-9, with single - . / between)
        """),
      FaultyLine(
        .item(#"{"id":"a",⟦"tilte"⟧:"x"}"#),
        #"unknown member "tilte" of item.registered; did you mean "title"?"#),
      FaultyLine(
        .item(#"{"id":"a",⟦"id"⟧:"b"}"#),
        #"member "id" stands here again after column 151; expected it once"#),
      FaultyLine(
        Line(data: #"{⟦"width"⟧:1}"#),
        #"unknown member "width" of visit.made; expected one of purpose, occurrence, covers, inferred"#
      ),
      FaultyLine(.item(#"{"id":"a","title":⟦""⟧}"#), #""title" is empty; expected text"#),
      FaultyLine(.item(#"{"id":"a","title":⟦7⟧}"#), #""title" is 7; expected text"#),
      FaultyLine(
        .item(#"{"id":⟦"a--b"⟧}"#),
        #""id" is "a--b"; expected a lower-case identifier (a-z, 0-9, with single - . / between)"#),
      FaultyLine(
        .item(#"{"id":"a","code":⟦"AB"⟧}"#), #""code" is "AB"; expected three capital letters"#),
      FaultyLine(
        .item(#"{"id":"a","count":⟦101⟧}"#), #""count" is 101; expected an integer from 1 to 100"#),
      FaultyLine(
        .item(#"{"id":"a","value":⟦1001⟧}"#),
        #""value" is 1001; expected an integer from 0 to 1000"#),
      FaultyLine(.item(#"{"id":"a","value":⟦"0.50"⟧}"#), #""value" is "0.50"; expected "0.5""#),
      FaultyLine(
        .item(#"{"id":"a","value":⟦"012.50"⟧}"#), #""value" is "012.50"; expected "12.5""#),
      FaultyLine(
        .item(#"{"id":"a","value":⟦"12"⟧}"#), #""value" is "12"; expected 12 without quotes"#),
      FaultyLine(
        .item(#"{"id":"a","value":⟦"2011-13"⟧}"#),
        #""value" is "2011-13"; expected a month from 01 to 12"#),
      FaultyLine(
        .item(#"{"id":"a","from":⟦2011⟧}"#), #""from" is 2011; expected "2011" in quotes"#),
      FaultyLine(
        .item(#"{"id":"a","value":⟦"12.0"⟧}"#),
        """
        "value" is "12.0"; expected a decimal string such as "0.5" or \
        a date (YYYY, YYYY-MM, YYYY-MM-DD, A/B or ../B)
        """),
      FaultyLine(
        .item(#"{"id":"a","value":⟦true⟧}"#),
        """
        "value" is true; expected an integer from 0 to 1000, a decimal string such as "0.5", \
        a date (YYYY, YYYY-MM, YYYY-MM-DD, A/B or ../B) or null
        """),
      FaultyLine(
        .item(#"{"id":"a","held":⟦false⟧}"#),
        #""held" is false; expected true, or the member left out"#),
      FaultyLine(.item(#"{"id":"a","held":⟦1⟧}"#), #""held" is 1; expected true or false"#),
      FaultyLine(
        .item(#"{"id":"a","from":⟦"2011-13"⟧}"#),
        #""from" is "2011-13"; expected a month from 01 to 12"#),
      FaultyLine(
        .item(#"{"id":"a","day":⟦"2011"⟧}"#), #""day" is "2011"; expected a day (YYYY-MM-DD)"#),
      FaultyLine(
        .item(#"{"id":"a","sha256":⟦"0F"⟧}"#),
        #""sha256" is "0F"; expected 64 lower-case hexadecimal digits"#),
      FaultyLine(
        .item(#"{"id":"a","meeting":⟦"Second"⟧}"#),
        #""meeting" is "Second"; expected the identifier of a registered meeting"#),
      FaultyLine(
        Line(data: #"{"purpose":⟦"serveys"⟧}"#), #""purpose" is "serveys"; did you mean "survey"?"#),
      FaultyLine(
        Line(data: #"{"purpose":⟦"x"⟧}"#),
        #""purpose" is "x"; expected survey, training or meeting"#),
      FaultyLine(
        .item(#"{"id":"a","names":⟦{}⟧}"#),
        #""names" is an object; expected an array, each item an object with "short", "kept""#),
      FaultyLine(
        .item(#"{"id":"a","names":[⟦"x"⟧]}"#),
        #"item 1 of "names" is "x"; expected an object with "short", "kept""#),
      FaultyLine(
        .item(#"{"id":"a","names":[{"short":"x","kept":true},{"short":⟦1⟧,"kept":true}]}"#),
        #""short" is 1; expected text"#),
      FaultyLine(
        .item(#"{"id":"a","names":[{"short":"x"⟦}⟧]}"#),
        #"member "kept" is missing; expected in "names", true or false"#),
      FaultyLine(
        .item(#"{"id":"a","states":["ABC",⟦"abd"⟧]}"#),
        #"item 2 of "states" is "abd"; expected three capital letters"#),
      FaultyLine(
        .item(#"{"id":"a","states":["ABD",⟦"ABC"⟧]}"#),
        #""states" is not sorted; expected "ABC" before "ABD""#),
      FaultyLine(
        .item(#"{"id":"a","states":["ABC","ABD",⟦"ABC"⟧]}"#),
        #""ABC" is given twice in "states"; expected it once"#),
      FaultyLine(
        .item(#"{"id":"a","years":[10,⟦9⟧]}"#), #""years" is not sorted; expected 9 before 10"#),
      FaultyLine(
        .item(#"{"id":"a","measure":{"b":1,⟦"b"⟧:2}}"#),
        #"member "b" stands here again after column 171; expected it once"#),
      FaultyLine(
        .item(#"{"id":"a","inferred":⟦false⟧}"#),
        #""inferred" is false; expected true, or the member left out"#),
    ])
  func wrong(line: FaultyLine) {
    let bytes = Array(unmarked(line.text).text.utf8)
    let (record, faults) = Vocabulary.sampleReader.record(bytes, file: "a.jsonl", number: 9)
    #expect(record == nil)
    line.expect(faults)
  }

  @Test(
    "A replacement is checked as a whole event",
    arguments: [
      FaultyLine(
        .correction("⟦7⟧"),
        #""event" is 7; expected an event without "seq", "recorded" and "by""#),
      FaultyLine(
        .correction(Line(source: nil, tail: "⟦}⟧").batchText),
        #"member "source" is missing; expected in every event"#),
      FaultyLine(
        .correction(Line(tail: #",⟦"seq"⟧:3"#).batchText),
        #"member "seq", which only the correction itself has; expected it left out"#),
      FaultyLine(
        .correction(Line(on: #"⟦"2027"⟧"#).batchText),
        #""on" reaches to 2027-12-31, after the line was recorded; expected 2026-11-21 at the latest"#
      ),
      FaultyLine(
        .correction(Line(data: #"{"purpose":⟦1⟧}"#).batchText),
        #""purpose" is 1; expected survey, training or meeting"#),
      FaultyLine(
        .correction(Line.correction("⟦\(Line().batchText)⟧").batchText),
        "an event inside a correction's event; expected the fact itself"),
    ])
  func replacements(line: FaultyLine) { wrong(line: line) }

  @Test("A replacement reads like a line of its own, with places in the line it stands in")
  func replacement() throws {
    let text = Line.correction(Line(data: #"{"occurrence":2}"#).batchText).text
    let bytes = Array(text.utf8)
    let reader = Vocabulary.sampleReader
    let record = try #require(reader.record(bytes, file: "a", number: 1).record)
    let value = try #require(record.event.data["event"])
    let (body, faults) = reader.body(from: value, in: bytes, file: "a", number: 1)
    #expect(faults.isEmpty)
    let event = try #require(body)
    #expect(event.type == "visit.made")
    #expect(String(decoding: bytes[event.ranges.state], as: UTF8.self) == #""LAO""#)
    #expect(String(decoding: bytes[event.ranges.at], as: UTF8.self) == #""para 12, fn 1""#)
    let occurrence = try #require(event.data["occurrence"])
    #expect(String(decoding: bytes[occurrence.range], as: UTF8.self) == "2")
  }
}
