import EventLog
import Testing

@Suite("JSON reader") struct JSONReaderTests {
  @Test(
    "A fault is placed at the byte that is wrong",
    arguments: [
      ("⟦⟧", "the text ends here; expected a value"),
      ("  ⟦⟧", "the text ends here; expected a value"),
      ("⟦\u{FEFF}⟧{}", "byte order mark; expected plain UTF-8"),
      ("{} ⟦x⟧", #"found "x"; expected the end after the value"#),
      ("⟦n⟧ul", #"found "n"; expected a value"#),
      ("⟦é⟧", #"found "é"; expected a value"#),
      ("⟦+⟧1", #"found "+"; expected a value"#),
      ("-⟦⟧", "the text ends here; expected a digit"),
      ("⟦-012⟧", "number with a leading zero; expected one without"),
      ("1.⟦]⟧", #"found "]"; expected a digit"#),
      ("1e+⟦x⟧", #"found "x"; expected a digit"#),
      ("[1 ⟦2⟧]", #"found "2"; expected "," or "]""#),
      ("[1,⟦]⟧", #"found "]"; expected a value"#),
      (#"{"a"⟦,⟧1}"#, #"found ","; expected ":""#),
      (#"{"a":1,⟦}⟧"#, #"found "}"; expected a member's name in quotes"#),
      (#"{"a":1⟦"⟧b":2}"#, #"found a string; expected "," or "}""#),
      (#"[⟦"⟧abc"#, "string without an end; expected a closing \""),
      (#"["a⟦\x⟧"]"#, #"unknown escape; expected one of \" \\ \/ \b \f \n \r \t \uXXXX"#),
      (#"["\u12⟦g⟧4"]"#, #"found "g"; expected a hexadecimal digit"#),
      (
        #"["⟦\ud800⟧"]"#,
        "lone surrogate; expected a scalar, or a high surrogate and then a low one"
      ),
      (
        #"["⟦\udc00⟧\ud800"]"#,
        "lone surrogate; expected a scalar, or a high surrogate and then a low one"
      ),
      ("[\"a⟦\t⟧b\"]", "control character 0x09 in a string; expected it escaped"),
      ("[⟦\u{1}⟧]", "found control character 0x01; expected a value"),
    ])
  func places(marked: String, message: String) throws {
    let (text, range) = unmarked(marked)
    var reader = JSONReader(Array(text.utf8))
    let error = try #require(#expect(throws: JSONError.self) { try reader.document() })
    #expect(error.message == message)
    #expect(error.offset == range.lowerBound)
    #expect(error.length == max(1, range.count))
  }

  @Test(
    "Bytes that are not UTF-8 are refused at the first of them",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF],
      [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) throws {
    let text = Array(#"["é"#.utf8) + bytes + Array(#""]"#.utf8)
    var reader = JSONReader(text)
    let error = try #require(#expect(throws: JSONError.self) { try reader.document() })
    #expect(error.offset == 4)
    #expect(error.message.contains("is not UTF-8"))
  }

  @Test(
    "Well-formed UTF-8 up to U+10FFFF is read as it stands",
    arguments: [
      "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
      "\u{10FFFF}", "e\u{301}", "\u{1F1F1}\u{1F1E6}",
    ])
  func validUTF8(text: String) throws {
    var reader = JSONReader(Array("\"\(text)\"".utf8))
    #expect(try reader.document() == .string(text))
  }

  @Test(
    "Escapes are decoded",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""a\u0000b""#, "a\u{0}b"),
      (#""\u00e9\u00E9""#, "éé"),
      (#""\ud83d\uDE00!""#, "😀!"),
      (#""\uFFFF""#, "\u{FFFF}"),
    ])
  func escapes(json: String, text: String) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.document() == .string(text))
  }

  @Test(
    "Integers within ±(2^53-1) are integers, all other numbers keep their text",
    arguments: [
      ("0", .integer(0)), ("-1", .integer(-1)), ("7", .integer(7)),
      ("9007199254740991", .integer(9_007_199_254_740_991)),
      ("-9007199254740991", .integer(-9_007_199_254_740_991)),
      ("9007199254740992", .number("9007199254740992")),
      ("-9007199254740992", .number("-9007199254740992")),
      ("99999999999999999999999999", .number("99999999999999999999999999")),
      ("-0", .number("-0")), ("1.0", .number("1.0")), ("1e3", .number("1e3")),
      ("-0.5E-7", .number("-0.5E-7")),
    ] as [(String, JSONValue)])
  func numbers(json: String, value: JSONValue) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.document() == value)
  }

  @Test("Every value knows the bytes it was read from")
  func ranges() throws {
    let text = Array(#" { "a" : [ 12 , "é" ] , "b" : null } "#.utf8)
    var reader = JSONReader(text)
    let value = try reader.document()
    func slice(_ range: Range<Int>?) -> String? {
      range.map { String(decoding: text[$0], as: UTF8.self) }
    }
    #expect(slice(value.range) == #"{ "a" : [ 12 , "é" ] , "b" : null }"#)
    #expect(slice(value["a"]?.range) == #"[ 12 , "é" ]"#)
    #expect(value["a"]?.array?.map { slice($0.range) } == ["12", #""é""#])
    #expect(value.members?.map { slice($0.nameRange) } == [#""a""#, #""b""#])
    #expect(slice(value["b"]?.range) == "null")
  }

  @Test(
    "Nesting is refused one level beyond the limit, wherever it goes on to",
    arguments: [
      (64, nil), (65, 64), (100_000, 64), (250_001, 64),
    ] as [(Int, Int?)])
  func depth(levels: Int, offset: Int?) {
    let closed =
      Array(repeating: UInt8(ascii: "["), count: levels)
      + Array(repeating: UInt8(ascii: "]"), count: levels)
    for text in [closed, Array(closed.prefix(levels))] {
      var reader = JSONReader(text)
      do throws(JSONError) {
        _ = try reader.document()
        #expect(offset == nil && text.count == closed.count)
      } catch {
        if let offset {
          #expect(error.offset == offset)
          #expect(error.message == "nested too deeply; expected at most 64 levels")
        } else {
          #expect(error.offset == text.count)
        }
      }
    }
    var reader = JSONReader(Array(String(repeating: #"{"a":"#, count: levels).utf8))
    #expect(throws: JSONError.self) { try reader.document() }
  }
}
