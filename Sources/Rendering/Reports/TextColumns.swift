/// A table as text whose cells are wrapped, each row apart from the next.
struct TextColumns {
  let text: String

  /// - Parameter rows: cells, each several lines.
  init(_ rows: [[[String]]], width: Int, numeric: Set<Int>, hasHeader: Bool) {
    let count = rows.map(\.count).max() ?? 0
    let natural = (0..<count).map { column in
      rows.map { row in row.count > column ? row[column].map(\.count).max() ?? 0 : 0 }.max() ?? 0
    }
    let widths = TextColumns.fitted(natural, into: width - 2 * max(0, count - 1))
    self.init(rows, widths: widths, numeric: numeric, hasHeader: hasHeader)
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
          let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
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

  /// Widths that fit: narrow columns keep theirs, wide ones share what is left.
  static func fitted(_ natural: [Int], into room: Int) -> [Int] {
    var widths = natural
    var open = Set(natural.indices)
    var left = room
    while !open.isEmpty {
      let share = max(8, left / open.count)
      let narrow = open.filter { natural[$0] <= share }
      if narrow.isEmpty {
        for column in open { widths[column] = share }
        return widths
      }
      for column in narrow { left -= natural[column] }
      open.subtract(narrow)
    }
    return widths
  }
}
