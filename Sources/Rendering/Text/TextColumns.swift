/// A table as text whose cells are wrapped, each row apart from the next.
struct TextColumns {
  let text: String

  /// - Parameter rows: cells, each several lines.
  init(_ rows: [[[String]]], width: Int, numeric: Set<Int>, hasHeader: Bool) {
    let count = rows.map(\.count).max() ?? 0
    func widest(_ column: Int, _ measure: (String) -> Int) -> Int {
      rows.map { row in row.count > column ? row[column].map(measure).max() ?? 0 : 0 }.max() ?? 0
    }
    let room = width - 2 * max(0, count - 1)
    let full = (0..<count).map { widest($0) { TextWidth.of($0) } }
    let least = (0..<count).map { widest($0, TextColumns.longestWord) }
    self.init(
      rows,
      widths: ColumnWidths.fitted(least: least, full: full, into: room)
        ?? ColumnWidths.shared(full, into: room),
      numeric: numeric, hasHeader: hasHeader)
  }

  /// - Parameter widths: how wide each column is.
  init(_ rows: [[[String]]], widths: [Int], numeric: Set<Int>, hasHeader: Bool = false) {
    let count = widths.count
    var text = ""
    for (index, row) in rows.enumerated() {
      let cells = (0..<count).map { column in
        (row.count > column ? row[column] : []).flatMap { line in
          Wrapping.lines(line, width: widths[column])
        }
      }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        var out = ""
        for column in 0..<count {
          let cell = cells[column].count > line ? cells[column][line] : ""
          let space = String(repeating: " ", count: max(0, widths[column] - TextWidth.of(cell)))
          out += (column > 0 ? "  " : "") + (numeric.contains(column) ? space + cell : cell + space)
        }
        let end = out.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { out.utf8.index(after: $0) }
        text += out[..<(end ?? out.startIndex)] + "\n"
      }
      if index == 0, hasHeader {
        text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
      }
    }
    self.text = text
  }

  /// How wide the widest word of a line is.
  static func longestWord(_ line: String) -> Int {
    line.split(separator: " ").map { TextWidth.of($0) }.max() ?? 0
  }
}
