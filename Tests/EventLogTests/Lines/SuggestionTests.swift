import EventLog
import Testing

@Suite("Suggestions") struct SuggestionTests {
  private func message(type: String, among names: [String]) -> String? {
    let shapes = names.map { name in
      EventShape(name: name, state: .required, on: .required, members: [], key: [])
    }
    let line = Line(type: "\"\(type)\"").batchText
    let reader = LineReader(vocabulary: Vocabulary(shapes))
    return reader.body(Array(line.utf8), file: "a", number: 1).faults.first?.message
  }

  private let many =
    (1...21).map { "area.thing-\($0)ed" } + ["treaty.signed", "treaty.ratified", "stock.declared"]

  @Test(
    "The nearest word is proposed where few letters differ",
    arguments: [
      ("treaty.singed", "treaty.signed"), ("Treaty.Signed", "treaty.signed"),
      ("treatyratified", "treaty.ratified"), ("stocks.declared", "stock.declared"),
      ("treaty.retified", "treaty.ratified"),
    ])
  func near(word: String, meant: String) {
    let expected = "unknown type \"\(word)\"; did you mean \"\(meant)\"?"
    #expect(message(type: word, among: many) == expected)
  }

  @Test("Where none is near, the words of the same area are listed, or the areas")
  func far() {
    #expect(
      message(type: "treaty.x", among: many)
        == #"unknown type "treaty.x"; expected one of treaty.ratified, treaty.signed"#)
    #expect(
      message(type: "deposit", among: many)
        == #"unknown type "deposit"; expected one of the areas area, stock, treaty"#)
    #expect(message(type: "x", among: ["a.done"]) == #"unknown type "x"; expected a.done"#)
  }

  @Test("A very long word is shortened and compared with nothing")
  func long() {
    let word = String(repeating: "x", count: 1000)
    let shown = String(repeating: "x", count: 40)
    #expect(
      message(type: word, among: ["a.done"]) == "unknown type \"\(shown)...\"; expected a.done")
  }

  @Test("A member given again is found among many, each with the place of the first")
  func repeats() {
    let members = (0..<40).map { "\"m\($0 % 38)\":\($0)" }.joined(separator: ",")
    let line = Line.item(#"{"id":"a","measure":{\#(members)}}"#)
    let start = line.text.utf8.count - members.utf8.count - 3
    let faults = Vocabulary.sampleReader.record(Array(line.text.utf8), file: "a", number: 1).faults
    #expect(
      faults.map(\.message) == [
        "member \"m0\" stands here again after column \(start + 1); expected it once",
        "member \"m1\" stands here again after column \(start + 8); expected it once",
      ])
  }
}
