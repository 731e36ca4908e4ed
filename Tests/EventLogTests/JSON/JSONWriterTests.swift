import EventLog
import TestSupport
import Testing

@Suite("JSON writer") struct JSONWriterTests {
  @Test(
    "Strings are escaped as RFC 8785 says",
    arguments: [
      ("", #""""#),
      ("\"\\/", #""\"\\/""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("\u{7F}\u{80}é€😀\u{2028}", "\"\u{7F}\u{80}é€😀\u{2028}\""),
      // The string of RFC 8785, section 3.2.2.2.
      ("\u{20AC}$\u{F}\nA'B\"\\\\\"/", "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""),
    ])
  func strings(text: String, json: String) {
    #expect(JSONValue.string(text).canonicalBytes == Array(json.utf8))
  }

  @Test("The canonical form has no white space and keeps the order of members")
  func canonical() {
    #expect(
      String(decoding: sample.canonicalBytes, as: UTF8.self)
        == #"{"b":[1,"x",null,true],"a":{"empty":{},"none":[],"rows":[[1],{"n":0.5}]}}"#)
  }

  @Test("The form for people is indented by two, arrays of scalars on one line")
  func pretty() {
    #expect(
      String(decoding: sample.prettyBytes, as: UTF8.self) == """
        {
          "b": [1, "x", null, true],
          "a": {
            "empty": {},
            "none": [],
            "rows": [
              [1],
              {
                "n": 0.5
              }
            ]
          }
        }
        """)
  }

  private let sample = JSONValue.object([
    ("b", .array([.integer(1), .string("x"), .null, .bool(true)])),
    ("left out", nil),
    (
      "a",
      .object([
        ("empty", .object([])), ("none", .array([])),
        ("rows", .array([.array([.integer(1)]), .object([("n", .number("0.5"))])])),
      ])
    ),
  ])

  @Test(
    "Any value reads back as it was written, in both forms", arguments: 0..<200 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = JSONValue.random(using: &random)
    for bytes in [value.canonicalBytes, value.prettyBytes] {
      var reader = JSONReader(bytes)
      let back = try reader.document()
      #expect(back == value)
      #expect(back.canonicalBytes == value.canonicalBytes)
      #expect(back.range == 0..<bytes.count)
    }
  }
}
