package import Convention
import EventLog

/// A historical report, reproduced from the log.
package struct ReportView: Rendered {
  private let report: Report
  private let registers: Registers
  private let book: FigureBook
  private let basis: Basis

  package init(_ report: Report, _ ledger: Ledger, _ book: FigureBook, _ basis: Basis) {
    self.report = report
    self.book = book
    self.basis = basis
    registers = ledger.registers
  }

  package func rendered(as format: Format, layout: Layout) -> [UInt8]? {
    var page = ReportLayout.page(report, registers, book)
    if report.values != .published { page.basis = basis.line }
    return switch format {
    case .text: Array(PageText(layout).text(page).utf8)
    case .markdown: Array(PageMarkdown.text(page).utf8)
    case .html: Array(PageHTML.text(page).utf8)
    case .json: json.prettyBytes + [0x0A]
    case .csv, .svg: nil
    }
  }

  private var json: JSONValue { ReportJSON(report, registers, book).value(basis) }
}
