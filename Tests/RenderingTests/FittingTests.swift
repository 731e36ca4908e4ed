import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite("Text fits the width") struct FittingTests {
  private static let questions = Question.all.filter { $0.formats.contains("text") }

  private static func text(
    _ question: Question, _ more: [String] = [], columns: Int? = nil
  ) throws -> String {
    let outcome = try SmallLedger.program().run(
      [question.command] + question.arguments + more, input: Array(question.input.utf8),
      today: Question.today, environment: columns.map { ["COLUMNS": String($0)] } ?? [:])
    return outcome.out
  }

  /// The lines without what is not made of words: JSON that is shown as an example, which is broken
  /// behind commas, and charts.
  private static func lines(_ text: String) -> [Substring] {
    var isExample = false
    var isChart = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.isEmpty { (isExample, isChart) = (false, false) }
      if line.hasPrefix("{\"") { isExample = true }
      if line.contains("┤") { isChart = true }
      return !isExample && !isChart
    }
  }

  @Test("No row is longer than the width, and no word is broken", arguments: questions)
  func fits(question: Question) throws {
    // Where there is room for everything no word can be broken.
    let whole = try Self.words(Self.text(question, columns: 100_000))
    for width in [80, 100, 120] {
      let text = try Self.text(question, columns: width)
      for line in text.split(separator: "\n") where line.contains("│") {
        #expect(TextWidth.of(line) <= width, "\(width): \(line)")
      }
      for line in Self.lines(text) {
        #expect(TextWidth.of(line) <= width, "\(width): \(line)")
      }
      #expect(try Self.words(text).subtracting(whole).sorted() == [], "\(width)")
    }
  }

  /// The words of a text, without the signs behind them, those of its notes on room aside.
  private static func words(_ text: String) throws -> Set<Substring> {
    let notes = ["Under each row:", "No room for:"]
    var isNote = false
    var words: Set<Substring> = []
    for line in lines(text) {
      if line.isEmpty { isNote = false }
      if notes.contains(where: line.hasPrefix) { isNote = true }
      if isNote { continue }
      for word in line.split(separator: " ") where !word.allSatisfy({ "=-".contains($0) }) {
        words.insert(word.trimmingSuffix { ";,.".contains($0) })
      }
    }
    return words
  }

  @Test("Without a terminal and without COLUMNS text is 100 columns wide")
  func without() throws {
    for question in Self.questions.prefix(12) {
      #expect(try Self.text(question) == Self.text(question, columns: 100))
    }
  }

  @Test("A character of an East Asian script takes two columns, a combining mark none")
  func widths() {
    #expect(TextWidth.of("Laos") == 4)
    #expect(TextWidth.of("Co\u{302}te") == 4)
    #expect(TextWidth.of("Côte") == 4)
    #expect(TextWidth.of("老挝") == 4)
    #expect(TextWidth.of("라오스") == 6)
    #expect(TextWidth.of("ﾗｵｽ") == 3)
    #expect(TextWidth.of("a\u{200B}b") == 2)
    #expect(TextWidth.of("") == 0)
  }

  @Test("Rows with characters of every width are padded to one edge, and fit")
  func padding() {
    let names = ["Laos", "Co\u{302}te d'Ivoire", "老挝人民民主共和国", "라오스", "São Tomé"]
    var table = Table(["State", "Remark", "Code"])
    table.rows = names.enumerated().map { index, name in
      [name, String(repeating: "word ", count: index * 7) + "end", "C\(index)"]
    }
    for width in 40...60 {
      let lines = table.text(Layout(width: width)).split(separator: "\n")
      #expect(lines.allSatisfy { TextWidth.of($0) <= width })
      let edges = Set(
        lines.compactMap { line in
          line.range(of: #"  C\d$"#, options: .regularExpression)
            .map { TextWidth.of(line[..<$0.lowerBound]) }
        })
      #expect(edges.count == 1, "\(width): \(edges)")
    }
  }

  @Test("A table fits any width, whatever its words are")
  func anyTable() {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<150 {
      let columns = Int.random(in: 1...9, using: &generator)
      let letters = Array("abc é老-/ .")
      func word(_ length: Int) -> String {
        String((0..<length).map { _ in letters.randomElement(using: &generator) ?? "x" })
      }
      var table = Table((0..<columns).map { "Column \($0)" }, numeric: [1])
      table.spare = ["Column 3", "Column 2"]
      table.under = ["Column 5"]
      table.rows = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        (0..<columns).map { _ in word(Int.random(in: 0...70, using: &generator)) }
      }
      let width = Int.random(in: 40...140, using: &generator)
      for line in table.text(Layout(width: width)).split(separator: "\n") {
        #expect(TextWidth.of(line) <= width, "\(width): \(line)")
      }
    }
  }

  @Test("What is equal in all rows is said once, and not in a column")
  func equal() {
    var table = Table(["State", "Article", "Met on", "Days"])
    table.rows = [["Fiji", "7.1", "", "9"], ["Niger", "7.1", "", "8"]]
    #expect(
      table.text(Layout()) == """
        In every row: Article 7.1; nothing under Met on.

        State  Days
        Fiji   9
        Niger  8

        """)
    table.rows.removeLast()
    #expect(table.text(Layout()) == "State  Article  Met on  Days\nFiji   7.1              9\n")
  }

  @Test("A word that needs one has a legend, once, where it stands")
  func legend() {
    var table = Table(
      ["State", "Status", "Before"], legends: ["Status": .duties, "Before": .duties])
    table.rows = [["Fiji", "met-late", "open"], ["Niger", "open", "met-late"]]
    let text = table.text(Layout())
    #expect(text.components(separatedBy: "met-late: met after the due day").count == 2)
    #expect(!text.contains("lapsed:"))
  }

  @Test("The columns that are asked for stand in that order, in every form")
  func columns() throws {
    let program = try SmallLedger.program()
    func first(_ arguments: [String]) throws -> Substring? {
      try program.run(arguments, today: Question.today).out.split(separator: "\n")
        .first { $0.hasPrefix("Code") || $0.hasPrefix("code") || $0.hasPrefix("| Code") }
    }
    let state = ["state", "--as-of", "2012-06-29", "--columns", "code, initial-report"]
    #expect(try first(state) == "Code  Initial report")
    #expect(try first(state + ["--format", "markdown"]) == "| Code | Initial report |")
    let csv = try program.run(
      ["state", "--columns", "state,article3", "--format", "csv"], today: Question.today)
    #expect(csv.out.hasPrefix("state,article3\nAFG,") || csv.out.hasPrefix("state,article3\n"))
    let wrong = try program.run(["state", "--columns", "stat"], today: Question.today)
    #expect(wrong.code == 2)
    #expect(wrong.err.hasPrefix("error: there is no column \"stat\"; there are State, Standing,"))
    let json = try program.run(["state", "--columns", "code", "--format", "json"])
    #expect(json.code == 2)
  }

  @Test("Names stand as people sort them, accents folded")
  func sorted() throws {
    let names = ["Zambia", "Côte d'Ivoire", "Costa Rica", "Åland", "Croatia"]
    #expect(
      names.sortedByName { $0 } == ["Åland", "Costa Rica", "Côte d'Ivoire", "Croatia", "Zambia"])
  }
}

extension Substring {
  /// Without such characters at the end.
  fileprivate func trimmingSuffix(while isLeft: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isLeft(last) { rest.removeLast() }
    return rest
  }
}
