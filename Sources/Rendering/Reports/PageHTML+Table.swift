import Convention

extension PageHTML {
  /// A table with its notes under it.
  static func table(_ grid: ReportPage.Grid) -> String {
    let id = grid.anchor.map { " id=\"\($0)\"" } ?? ""
    let columns = TableColumns(grid)
    let kind = columns.areFixed ? " class=\"fixed\"" : ""
    var text = "<div class=\"table\"\(id)>\(anchors(grid.headerAnchors))<table\(kind)>\n"
    if let title = grid.title, !title.isEmpty { text += "<caption>\(escaped(title))</caption>\n" }
    if columns.areFixed {
      let widths = columns.widths.map { "<col class=\"\($0.rawValue)\">" }
      text += "<colgroup>\(widths.joined())</colgroup>\n"
    }
    if !grid.header.isEmpty {
      let cells = grid.header.enumerated().map {
        "<th scope=\"col\"\(kinds(grid.numeric.contains($0.offset) ? ["figures"] : []))>"
          + "\(inline($0.element))</th>"
      }
      text += "<thead><tr>\(cells.joined())</tr></thead>\n"
    }
    text += "<tbody>\n" + grid.rows.map { row($0, grid, columns) }.joined() + "</tbody>\n</table>\n"
    return text + notes(grid) + "</div>\n"
  }

  private static func row(
    _ row: [ReportPage.Cell], _ grid: ReportPage.Grid, _ columns: TableColumns
  ) -> String {
    let cells = row.enumerated().map { column, cell in
      let isLast = column == row.count - 1
      let span =
        isLast && row.count < columns.widths.count
        ? " colspan=\"\(columns.widths.count - row.count + 1)\"" : ""
      let kinds = kinds(
        (grid.numeric.contains(column) ? ["figures"] : [])
          + (columns.areFixed && columns.widths[column] == .narrow ? ["narrow"] : []))
      let lines = cell.lines.map { "<div>\(anchors($0.anchors))\(breakable($0.runs))</div>" }
      return "<td\(span)\(kinds)>\(lines.joined())</td>"
    }
    return "<tr\(kinds(columns.isTall(row) ? ["tall"] : []))>\(cells.joined())</tr>\n"
  }

  private static func kinds(_ kinds: [String]) -> String {
    kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
  }

  /// A line of a cell; the symbol of a document may be parted behind its strokes.
  private static func breakable(_ runs: [ReportPage.Run]) -> String {
    runs.map { run in
      if case .text(let text) = run {
        escaped(text).replacing("/", with: "/<wbr>")
      } else {
        inline(run)
      }
    }.joined()
  }

  private static func notes(_ grid: ReportPage.Grid) -> String {
    if grid.notes.isEmpty { return "" }
    let notes = grid.notes.map { note in
      let letter = note.letter.map { "<sup>\($0)</sup> " } ?? ""
      return """
        <div id="\(note.anchor)"><h6>\(letter)\(escaped(note.place))</h6>\(aside(note.note))</div>

        """
    }
    return "<div class=\"tablenotes\">\n\(notes.joined())</div>\n"
  }
}
