/// Rows under a header, in every form a table can take.
package struct Table: Sendable {
  package let header: [String]
  package var rows: [[String]]
  /// Columns that hold numbers and are set flush right in text.
  package let numeric: Set<Int>

  package init(_ header: [String], rows: [[String]] = [], numeric: Set<Int> = []) {
    self.header = header
    self.rows = rows
    self.numeric = numeric
  }

  /// Columns padded with spaces, two between them; no trailing spaces.
  package var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in
      all.map { Table.width($0[column]) }.max() ?? 0
    }
    return all.map { row in
      let cells = row.indices.map { column -> String in
        let space = String(repeating: " ", count: widths[column] - Table.width(row[column]))
        return numeric.contains(column) ? space + row[column] : row[column] + space
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n") + "\n"
  }

  /// RFC 4180, with LF line ends.
  package var csv: String {
    ([header] + rows).map { $0.map(Table.csvField).joined(separator: ",") + "\n" }.joined()
  }

  package var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    let rule = header.indices.map { numeric.contains($0) ? "---:" : "---" }
    return line(header) + line(rule) + rows.map(line).joined()
  }

  package var html: String {
    func line(_ cells: [String], _ tag: String) -> String {
      let fields = cells.indices.map { column in
        let side = numeric.contains(column) ? " class=\"number\"" : ""
        return "<\(tag)\(side)>\(HTML.escaped(cells[column]))</\(tag)>"
      }
      return "<tr>" + fields.joined() + "</tr>\n"
    }
    return "<table>\n<thead>\n" + line(header, "th") + "</thead>\n<tbody>\n"
      + rows.map { line($0, "td") }.joined() + "</tbody>\n</table>\n"
  }

  private static func csvField(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// Characters as a terminal counts them, near enough for names of States.
  private static func width(_ text: String) -> Int { text.count }
}
