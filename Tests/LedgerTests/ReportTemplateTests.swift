import Convention
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("Report templates")
struct ReportTemplateTests {
  private typealias Aspect = ReportTemplate.Aspect

  /// The figures a template shows in one way, in the order in which it does.
  private func shown(_ aspect: Aspect, _ document: String) throws -> [String] {
    try #require(ReportTemplate(document: document)).pieces.flatMap(\.spans).compactMap { span in
      if case .placeholder(let id, aspect) = span { "\(document)/\(id)" } else { nil }
    }
  }

  private func figures(_ document: String) throws -> [Figure] {
    try RealLedger.book().figures.filter { $0.document == document }
  }

  @Test("A template holds no digit and no name of a State", arguments: ReportTemplate.documents)
  func isEmptyOfFacts(document: String) throws {
    let names = try RealLedger.names()
    try isEmptyOfFacts(#require(ReportTemplate(document: document)).pieces.flatMap(\.spans), names)
  }

  private func isEmptyOfFacts(_ spans: [ReportTemplate.Inline], _ names: [String]) throws {
    for span in spans {
      guard case .text(let text) = span else { continue }
      #expect(!text.contains { $0.isNumber }, "\(text)")
      #expect(!text.contains("{{") && !text.contains("}}"), "\(text)")
      let bytes = Data(text.utf8)
      for name in names where bytes.range(of: Data(name.utf8)) != nil {
        Issue.record("\(text) names \(name)")
      }
    }
  }

  @Test("The template of any date holds no digit but the numbers of actions, no State, even rows")
  func anyDate() throws {
    let names = try RealLedger.names()
    for piece in ReportTemplate.anyDate.pieces {
      guard case .row(let cells) = piece else {
        try isEmptyOfFacts(piece.spans, names)
        continue
      }
      #expect(cells.count == 4)
      try isEmptyOfFacts(cells.dropFirst().flatMap(\.self), names)
    }
  }

  @Test(
    "Every figure of a report stands in its template, once",
    arguments: ReportTemplate.documents)
  func isComplete(document: String) throws {
    #expect(try shown(.value, document).sorted() == figures(document).map(\.id).sorted())
  }

  @Test("Every placeholder names a figure of the report", arguments: ReportTemplate.documents)
  func resolves(document: String) throws {
    let known = Set(try figures(document).map(\.id))
    for aspect in Aspect.allCases {
      for id in try shown(aspect, document) { #expect(known.contains(id), "\(id)") }
    }
  }

  @Test("Whoever a figure names stands beside it", arguments: ReportTemplate.documents)
  func namesStates(document: String) throws {
    let pieces = try #require(ReportTemplate(document: document)).pieces
    // An item shows everything about its figure.
    let items = pieces.compactMap { piece in
      if case .item(let id) = piece { "\(document)/\(id)" } else { nil }
    }
    let named = Set(try shown(.states, document) + items)
    for figure in try figures(document) where figure.states != nil {
      #expect(named.contains(figure.id), "\(figure.id)")
    }
  }

  @Test("Sections follow the order of the report's own paragraphs")
  func order() throws {
    for document in ReportTemplate.documents {
      let numbers = try shown(.place, document).compactMap { id -> Int? in
        let words = id.split(separator: "/")[1].split(separator: "-")
        return words.first == "para" ? Int(words[1]) : nil
      }
      #expect(numbers == numbers.sorted(), "\(document)")
    }
  }

  @Test("A line is read as a heading, an item or a paragraph with placeholders in it")
  func parses() throws {
    let pieces = ReportTemplate(
      text: """
        ## Title {{place para-1/1}} {{at para 2}}

        {{para-1/1}}
        Parties: {{para-1/1}}, namely {{para-1-fn-1/1 states}}. {{open
        """
    ).pieces
    #expect(pieces.count == 3)
    guard case .heading(2, let title) = pieces[0], case .item("para-1/1") = pieces[1],
      case .paragraph(let line) = pieces[2]
    else {
      Issue.record("read as \(pieces)")
      return
    }
    #expect(
      title == [.text("Title "), .placeholder("para-1/1", .place), .text(" "), .at("para 2")])
    #expect(
      line == [
        .text("Parties: "), .placeholder("para-1/1", .value), .text(", namely "),
        .placeholder("para-1-fn-1/1", .states), .text(". {{open"),
      ])
  }
}
