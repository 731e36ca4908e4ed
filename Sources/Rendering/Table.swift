/// Rows under a header, in every form a table can take.
package struct Table: Sendable {
  package private(set) var header: [String]
  package var rows: [[String]]
  /// Columns that hold numbers and are set flush right in text.
  package private(set) var numeric: Set<Int>
  /// The columns that give way where text has no room for all, in that order; after them others,
  /// from the right. The first column never does.
  package var spare: [String]
  /// The columns that text without room for all sets under each row, before any gives way.
  package var under: [String]
  /// What the words of a column mean, by the column's name.
  package var legends: [String: Legend]
  /// The column that holds verdicts.
  package var verdicts: String?
  /// What text says under a row, by the row's place.
  package var remarks: [Int: String] = [:]
  /// Whether text without room for all columns goes on below with those that are left, the first
  /// before them. So a table by year stays whole.
  package var repeatsFirst = false

  package init(
    _ header: [String], rows: [[String]] = [], numeric: Set<Int> = [], spare: [String] = [],
    under: [String] = [], legends: [String: Legend] = [:], verdicts: String? = nil
  ) {
    self.header = header
    self.rows = rows
    self.numeric = numeric
    self.spare = spare
    self.under = under
    self.legends = legends
    self.verdicts = verdicts
  }

  /// The same rows with the columns of those names, in the order of the names; nil where it has none
  /// of them.
  package func choosing(_ names: [String]) -> Table? {
    let places = names.compactMap { name in
      header.firstIndex { Layout.folded($0) == Layout.folded(name) }
    }
    if places.isEmpty { return nil }
    var table = self
    table.header = places.map { header[$0] }
    table.rows = rows.map { row in places.map { row[$0] } }
    table.numeric = Set(places.indices.filter { numeric.contains(places[$0]) })
    return table
  }

  /// The table as text that fits, with what is said above and below it.
  package func text(_ layout: Layout) -> String { TableText(self, layout).text }

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
}
