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
    let widths = all.map { $0.map(Table.width) }
    let columns = header.indices.map { column in widths.map { $0[column] }.max() ?? 0 }
    var text: [UInt8] = []
    for (row, widths) in zip(all, widths) {
      for (column, cell) in row.enumerated() {
        if column > 0 { text += [0x20, 0x20] }
        let space = repeatElement(0x20 as UInt8, count: columns[column] - widths[column])
        if numeric.contains(column) { text += space }
        text += cell.utf8
        if !numeric.contains(column) { text += space }
      }
      while text.last == 0x20 { text.removeLast() }
      text.append(0x0A)
    }
    return String(decoding: text, as: UTF8.self)
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
  private static func width(_ text: String) -> Int {
    // A byte of ASCII is a character of its own, but for a carriage return before a line feed.
    let bytes = text.utf8
    return bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? bytes.count : text.count
  }
}
