import Convention
import EventLog
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite("Charts") struct ChartTests {
  private static let start = Day.date(2008, 12, 3)

  /// Measures with random steps and printed figures.
  private static func lines(_ generator: inout SeededGenerator) -> [SeriesLine] {
    let names = [
      "parties", "signatories", "article7.initial.overdue(basis: in-force)",
      "and(of: [parties(basis: in-force), attended(meeting: 2msp), article3.outstanding])",
    ]
    return names.prefix(Int.random(in: 1...4, using: &generator)).map { name in
      let most = [3, 20, 112, 64_000].randomElement(using: &generator) ?? 3
      var day = start
      var steps: [SeriesLine.Step] = []
      for _ in 0..<Int.random(in: 1...60, using: &generator) {
        let low = Int.random(in: 0...most, using: &generator)
        let width = Int.random(in: 0...3, using: &generator)
        steps.append(
          SeriesLine.Step(day: day, low: Fraction(low), high: Fraction(low + width)))
        day = day + Int.random(in: 1...300, using: &generator)
      }
      let marks = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        SeriesLine.Mark(
          day: start + Int.random(in: 0...(day - start), using: &generator),
          value: Fraction(Int.random(in: 0...most, using: &generator)),
          verdict: Verdict.allCases.randomElement(using: &generator) ?? .differs,
          document: ["oslo-2012", "11msp-2023"].randomElement(using: &generator) ?? "",
          label: "parties & <others>")
      }
      return SeriesLine(name: name, unit: "States", steps: steps, marks: marks)
    }
  }

  @Test("No text overlaps another or leaves the picture, and no label covers a mark")
  func texts() {
    var generator = SeededGenerator(seed: 2008)
    for _ in 0..<120 {
      let lines = Self.lines(&generator)
      let drawing = SeriesChart.drawing(
        lines, title: lines.map(\.name).joined(separator: ", "), footer: "basis: as of 2026-11-22")
      #expect(mistakes(drawing.texts, in: drawing.frame) == [])
      let marks = drawing.elements.compactMap { element in
        if case .mark(_, let at, _) = element { at } else { nil }
      }
      for text in drawing.texts {
        for mark in marks where text.box.contains(mark) {
          Issue.record("\(text.text) covers a mark")
        }
      }
    }
  }

  @Test("The same measures give the same picture, escaped and well-formed, with its table")
  func written() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      let lines = Self.lines(&generator)
      func svg() -> String {
        SVG.file(SeriesChart.drawing(lines, title: "a & b <c>", footer: "basis"))
      }
      let picture = try #require(Picture(svg()))
      #expect(svg() == svg())
      #expect(picture.title == "a & b <c>")
      for step in lines.flatMap(\.steps) {
        #expect(picture.told.contains("\(step.day) \(SeriesLine.text(step))"))
      }
      for mark in lines.flatMap(\.marks) {
        #expect(picture.told.contains(mark.description))
      }
    }
  }

  @Test("Each verdict has a mark of its own, each measure a line of its own")
  func shapes() {
    #expect(Set(Verdict.allCases.map(\.mark)).count == Verdict.allCases.count)
    let strokes = [Drawing.Stroke.first, .second, .third, .fourth].map(\.rawValue)
    let drawing = SVG.file(
      SeriesChart.drawing(
        ["a", "b", "c", "d"].map { name in
          SeriesLine(
            name: name, unit: "States",
            steps: [
              SeriesLine.Step(day: Self.start, low: Fraction(1), high: Fraction(1)),
              SeriesLine.Step(day: Self.start + 900, low: Fraction(1), high: Fraction(1)),
            ], marks: [])
        }, title: "four", footer: ""))
    for stroke in strokes { #expect(drawing.contains("<path class=\"\(stroke)\"")) }
  }

  @Test(
    "The pictures of a ledger have no text that overlaps or is cut off",
    arguments: Question.all.filter { $0.formats.contains("svg") })
  func pictures(question: Question) throws {
    let svg = try SmallLedger.program().run(
      [question.command] + question.arguments + ["--format", "svg"], today: Question.today)
    let picture = try #require(Picture(svg.out))
    #expect(picture.texts.count > 5)
    #expect(mistakes(picture.texts, in: picture.frame) == [])
    #expect(!picture.title.isEmpty && !picture.told.isEmpty)
  }

  @Test("Several measures are the answers of each in JSON")
  func several() throws {
    let program = try SmallLedger.program()
    func json(_ measures: [String]) throws -> Any {
      let outcome = try program.run(
        ["series"] + measures + ["--every", "year", "--format", "json"], today: Question.today)
      return try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
    }
    let both = try #require(json(["parties", "signatories"]) as? [NSDictionary])
    #expect(
      both == [
        try #require(json(["parties"]) as? NSDictionary),
        try #require(json(["signatories"]) as? NSDictionary),
      ])
  }

  @Test("The days of change are those on which a daily series changes")
  func changes() throws {
    let program = try SmallLedger.program()
    func rows(_ measure: String, _ step: String) throws -> [String] {
      let outcome = try program.run(
        [
          "series", measure, "--from", "2010-05-01", "--to", "2012-12-31", "--every", step,
          "--columns", "low,high,asOf", "--format", "csv",
        ], today: Question.today)
      return outcome.out.split(separator: "\n").map(String.init)
    }
    for measure in ["parties", "signatories", "article3.outstanding"] {
      let daily = try rows(measure, "day")
      #expect(daily.count == 1 + 976)
      func value(_ row: String) -> Substring { row.dropLast(",2010-05-01".count) }
      let changed = daily.indices.filter { index in
        index < 2 || index == daily.count - 1 || value(daily[index]) != value(daily[index - 1])
      }.map { daily[$0] }
      #expect(try rows(measure, "change") == changed)
      #expect(changed.count > 3)
    }
  }

  @Test("The chart of a terminal fits its width, and has a row for each part of the scale")
  func blocks() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      for line in Self.lines(&generator) {
        for width in [40, 80, 100, 120] {
          guard let chart = BlockChart(line, width: width) else { continue }
          let rows = chart.text.split(separator: "\n").prefix(12)
          #expect(rows.count == 12)
          for row in rows { #expect(TextWidth.of(row) <= width, "\(row)") }
        }
      }
    }
  }
}
