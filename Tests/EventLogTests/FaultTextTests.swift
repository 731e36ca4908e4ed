import EventLog
import Testing

@Suite("Text of a fault") struct FaultTextTests {
  private func fault(_ source: [UInt8], column: Int, length: Int = 1) -> String {
    Fault(
      file: "Events/a.jsonl", line: 12, column: column, length: length, message: "wrong",
      source: source
    ).rendered()
  }

  private func fault(_ marked: String) -> String {
    let (text, range) = unmarked(marked)
    return fault(Array(text.utf8), column: range.lowerBound + 1, length: range.count)
  }

  @Test("A short line is shown whole, with the place underlined")
  func short() {
    #expect(
      fault(#"{"state":⟦"LOA"⟧}"#) == """
        Events/a.jsonl:12:10: error: wrong
          {"state":"LOA"}
                   ^~~~~
        """)
  }

  @Test("Of a long line 60 bytes round the place are shown")
  func long() {
    let filler = String(repeating: "0123456789", count: 10)
    #expect(
      fault(filler + "⟦wrong⟧" + filler) == """
        Events/a.jsonl:12:101: error: wrong
          ...345678901234567890123456789wrong0123456789012345678901234567...
                                        ^~~~~
        """)
    #expect(
      fault("⟦wrong⟧" + filler) == """
        Events/a.jsonl:12:1: error: wrong
          wrong0123456789012345678901234567890123456789012345678901234...
          ^~~~~
        """)
    #expect(
      fault(filler + "⟦wrong⟧") == """
        Events/a.jsonl:12:101: error: wrong
          ...5678901234567890123456789012345678901234567890123456789wrong
                                                                    ^~~~~
        """)
    #expect(
      fault(filler + "⟦" + filler + "⟧") == """
        Events/a.jsonl:12:101: error: wrong
          ...012345678901234567890123456789012345678901234567890123456789...
                       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        """)
  }

  @Test("Scalars are shown whole at the cuts")
  func cuts() {
    for lead in 0..<8 {
      let text = String(repeating: "x", count: lead) + String(repeating: "é€😀", count: 20)
      for column in stride(from: 1, through: text.utf8.count, by: 1) {
        #expect(!fault(Array(text.utf8), column: column).unicodeScalars.contains("\u{FFFD}"))
      }
    }
  }

  @Test("The caret counts what a terminal shows")
  func widths() {
    #expect(
      fault("é€ö⟦x⟧") == """
        Events/a.jsonl:12:8: error: wrong
          é€öx
             ^
        """)
    #expect(
      fault("漢字e\u{301}⟦漢字⟧") == """
        Events/a.jsonl:12:10: error: wrong
          漢字e\u{301}漢字
               ^~~~
        """)
  }

  @Test("What a terminal would obey or hide is shown as a dot, what is not UTF-8 as U+FFFD")
  func controls() {
    #expect(
      fault("a\u{1B}[31m\t\u{9B}\u{202E}\u{200B}\u{7F}⟦x⟧") == """
        Events/a.jsonl:12:17: error: wrong
          a·[31m·····x
                     ^
        """)
    #expect(
      fault([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82], column: 2, length: 2) == """
        Events/a.jsonl:12:2: error: wrong
          a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}
           ^~
        """)
    let fault = Fault(file: "a\n.jsonl", message: "wrong \u{1B}[31m")
    #expect(fault.rendered() == "a·.jsonl: error: wrong ·[31m")
  }

  @Test("A place behind the end is shown behind the end")
  func end() {
    #expect(
      fault("{}⟦⟧") == """
        Events/a.jsonl:12:3: error: wrong
          {}
            ^
        """)
  }

  @Test("What concerns the line or the file as a whole has no caret")
  func wholes() {
    let line = Fault(file: "a", line: 2, message: "wrong", source: Array("{}".utf8))
    #expect(line.rendered() == "a:2: error: wrong\n  {}")
    #expect(
      Fault(file: "a", line: 2, column: 1, message: "wrong").rendered() == "a:2:1: error: wrong")
    let file = Fault(file: "a", message: "wrong")
    #expect(file.rendered() == "a: error: wrong")
    #expect(file.rendered(as: "warning") == "a: warning: wrong")
  }
}
