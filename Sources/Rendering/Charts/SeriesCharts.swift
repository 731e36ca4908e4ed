package import Convention
import EventLog

/// Measures through time with their picture.
package enum SeriesCharts {
  /// How many measures one picture takes.
  package static let mostLines = SeriesChart.mostLines

  /// Puts the picture of a measure into its answer.
  package static func adding(_ line: SeriesLine, to view: View, _ basis: Basis) -> View {
    var view = view
    view.blocks.insert(.chart(chart([line], basis)), at: min(1, view.blocks.count))
    return view
  }

  /// Several measures in one answer: one picture, a column for each.
  ///
  /// - Parameter views: the answers one by one, for JSON.
  package static func view(
    _ lines: [SeriesLine], _ views: [View], rows: Table, _ basis: Basis
  ) -> View {
    var table = Table(["As of"] + lines.map(\.name), numeric: Set(1...max(1, lines.count)))
    table.rows = Set(lines.flatMap { $0.steps.map(\.day) }).sorted().map { day in
      [day.description] + lines.map { $0.step(on: day).map(SeriesLine.text) ?? "" }
    }
    return View(
      blocks: [
        .heading(1, title(lines)), .chart(chart(lines, basis)), .table(table),
      ], json: .array(views.map(\.json)), basis: basis.line, rows: rows)
  }

  private static func chart(_ lines: [SeriesLine], _ basis: Basis) -> Chart {
    let footer = "CCM ledger, \(basis.line)"
    return Chart(
      drawing: { SeriesChart.drawing(lines, title: title(lines), footer: footer) },
      text: { layout in
        lines.compactMap { line in
          BlockChart(line, width: layout.width).map {
            (lines.count > 1 ? line.name + "\n" : "") + $0.text
          }
        }.joined(separator: "\n")
      })
  }

  private static func title(_ lines: [SeriesLine]) -> String {
    lines.map(\.name).joined(separator: ", ") + " through time"
  }
}
