package import Convention
import EventLog

/// A progress report as of any day, as prose and tables.
package struct ProgressReportView: Rendered {
  private let report: ProgressReport
  private let basis: Basis

  package init(_ report: ProgressReport, _ basis: Basis) {
    self.report = report
    self.basis = basis
  }

  package func rendered(as format: Format, layout: Layout) -> [UInt8]? {
    var page = ProgressLayout.page(report)
    page.basis = basis.line
    return switch format {
    case .text: Array(PageText(layout).text(page).utf8)
    case .markdown: Array(PageMarkdown.text(page).utf8)
    case .html: Array(PageHTML.text(page).utf8)
    case .json: ProgressJSON(report).value(basis).prettyBytes + [0x0A]
    case .csv, .svg: nil
    }
  }
}
