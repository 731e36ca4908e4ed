import Convention
import EventLog
import TestSupport
import Testing

@Suite("Templates of the reports")
struct ReportTemplateTests {
  @Test("A template holds no digit and no name of a State", arguments: ReportTemplate.documents)
  func isEmptyOfFacts(document: String) throws {
    let names = Ledger(try Repository.contents().records).registers.countries.values
      .flatMap(\.names).map(\.short)
    for piece in try #require(ReportTemplate(document: document)).pieces {
      switch piece {
      case .heading(_, let text), .paragraph(let text):
        #expect(!text.contains { $0.isNumber && $0.isASCII }, "\(text)")
        for name in names { #expect(!text.contains(name), "\(text) names \(name)") }
      case .placeholder: continue
      }
    }
  }

  @Test(
    "Every figure of a report stands in its template, once",
    arguments: ReportTemplate.documents)
  func isComplete(document: String) throws {
    let ledger = Ledger(try Repository.contents().records)
    let book = FigureBook(ledger, at: ledger.size)
    let placeholders = try #require(ReportTemplate(document: document)).pieces
      .compactMap { piece -> String? in
        if case .placeholder(let id) = piece { "\(document)/\(id)" } else { nil }
      }
    let figures = book.figures.filter { $0.document == document }.map(\.id)
    #expect(placeholders.sorted() == figures.sorted())
  }
}
