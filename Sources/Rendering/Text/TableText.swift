/// A table as text that fits the width.
///
/// What is equal in all rows is said once above it. Where words would have to be broken, columns
/// give way, and a line below says which.
struct TableText {
  private let table: Table
  private let layout: Layout
  /// The columns that are left, and what was left out.
  private var columns: [Int]
  private var isEqual: [Int] = []
  private var isLeftOut: [Int] = []
  private var isUnder: [Int] = []

  init(_ table: Table, _ layout: Layout) {
    self.table = table
    self.layout = layout
    columns = Array(table.header.indices)
    if layout.width != nil, layout.columns == nil { leaveOutEqual() }
  }

  /// The lines, each with its line end.
  var text: String {
    var copy = self
    return copy.written()
  }

  private mutating func written() -> String {
    let panels = table.repeatsFirst ? self.panels() : [fitted()]
    let rows = panels.map { self.rows($0.columns, $0.widths) }.joined(separator: "\n")
    let said = [above].compactMap(\.self).flatMap(lines)
    let notes = below.flatMap(lines) + legend
    return (said.isEmpty ? "" : said.joined() + "\n") + rows
      + (notes.isEmpty ? "" : "\n" + notes.joined())
  }

  // MARK: What is left out

  /// Of several rows, what all have in common is worth a word and no column.
  private mutating func leaveOutEqual() {
    guard table.rows.count > 1, !table.repeatsFirst else { return }
    isEqual = columns.dropFirst().filter { column in
      let cell = table.rows[0][column]
      return table.rows.allSatisfy { $0[column] == cell }
    }
    columns.removeAll(where: isEqual.contains)
  }

  /// `In every row: Article 7.1, Status overdue; nothing under First due.`
  private var above: String? {
    if isEqual.isEmpty { return nil }
    func isEmpty(_ column: Int) -> Bool { ["", "-"].contains(table.rows[0][column]) }
    let said = isEqual.filter { !isEmpty($0) }.map { "\(table.header[$0]) \(table.rows[0][$0])" }
    let empty = isEqual.filter(isEmpty).map { table.header[$0] }
    let parts = [
      said.isEmpty ? nil : said.joined(separator: ", "),
      empty.isEmpty ? nil : "nothing under " + empty.joined(separator: ", "),
    ]
    return "In every row: " + parts.compactMap(\.self).joined(separator: "; ") + "."
  }

  private var below: [String] {
    func names(_ columns: [Int]) -> String {
      columns.sorted().map { table.header[$0] }.joined(separator: ", ")
    }
    var notes: [String] = []
    if !isUnder.isEmpty { notes.append("Under each row: \(names(isUnder)).") }
    if !isLeftOut.isEmpty {
      notes.append(
        "No room for: \(names(isLeftOut)). --wide shows every column, --columns chooses.")
    }
    return notes
  }

  /// What the words mean that stand in the table.
  private var legend: [String] {
    let shown = Set(columns + isEqual + isUnder)
    let words = table.header.indices.filter(shown.contains).flatMap { column -> [String] in
      guard let legend = table.legends[table.header[column]] else { return [] }
      return legend.lines(for: table.rows.lazy.map { $0[column] })
    }
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.flatMap { lines($0, hanging: 4) }
  }

  private func lines(_ text: String) -> [String] { lines(text, hanging: 0) }

  private func lines(_ text: String, hanging: Int) -> [String] {
    guard let width = layout.width else { return [text + "\n"] }
    let hang = String(repeating: " ", count: hanging)
    return Wrapping.lines(text, width: width - hanging, firstWidth: width).enumerated()
      .map { ($0.offset == 0 ? "" : hang) + $0.element + "\n" }
  }

  // MARK: Widths

  /// A column narrower than this is hard to read where its cells are long.
  private static let comfort = 14

  private mutating func fitted() -> (columns: [Int], widths: [Int]) {
    guard let width = layout.width else { return (columns, columns.map { full($0) }) }
    var spare = table.spare.compactMap { table.header.firstIndex(of: $0) }
      .filter(columns.contains)
    let under = table.under.compactMap { table.header.firstIndex(of: $0) }
      .filter(columns.contains)
    // What a column takes does not depend on the others, but for which is the first.
    let fullOf = table.header.indices.map { full($0) }
    var leastOf: [Int: Int] = [:]
    var first = columns[0]
    let cellOf = table.header.indices.map { widestCell($0) }
    while true {
      let room = width - 2 * max(0, columns.count - 1)
      let full = columns.map { fullOf[$0] }
      if full.reduce(0, +) <= room { return (columns, full) }
      if isUnder.isEmpty, !under.isEmpty {
        isUnder = under
        columns.removeAll(where: under.contains)
        spare.removeAll(where: under.contains)
        continue
      }
      if first != columns[0] {
        leastOf[first] = nil
        first = columns[0]
        leastOf[first] = nil
      }
      for column in columns where leastOf[column] == nil { leastOf[column] = least(column) }
      let least = columns.compactMap { leastOf[$0] }
      let comfortable = zip(columns, least).map { column, least in
        max(least, min(cellOf[column], TableText.comfort))
      }
      let isTight = !spare.isEmpty && comfortable.reduce(0, +) > room
      if !isTight, let widths = ColumnWidths.fitted(least: least, full: full, into: room) {
        return (columns, widths)
      }
      guard columns.count > 1 else { return (columns, [max(1, room)]) }
      let column = spare.isEmpty ? columns[columns.count - 1] : spare.removeFirst()
      isLeftOut.append(column)
      columns.removeAll { $0 == column }
    }
  }

  /// As many columns at a time as fit, the first one before each.
  private func panels() -> [(columns: [Int], widths: [Int])] {
    guard let width = layout.width else { return [(columns, columns.map { full($0) })] }
    let first = columns[0]
    let start = min(full(first), width / 2)
    var panels: [(columns: [Int], widths: [Int])] = [([first], [start])]
    for column in columns.dropFirst() {
      let last = panels.count - 1
      let taken = panels[last].widths.reduce(0) { $0 + $1 + 2 }
      if taken + full(column) > width, panels[last].columns.count > 1 {
        panels.append(([first], [start]))
      }
      panels[panels.count - 1].columns.append(column)
      panels[panels.count - 1].widths.append(full(column))
    }
    return panels
  }

  private func full(_ column: Int) -> Int {
    max(TextWidth.of(table.header[column]), widestCell(column))
  }

  private func widestCell(_ column: Int) -> Int {
    table.rows.lazy.map { TextWidth.of($0[column]) }.max() ?? 0
  }

  /// The widest word; a first column goes on two spaces to the right.
  private func least(_ column: Int) -> Int {
    let header = TextColumns.longestWord(table.header[column])
    return table.rows.lazy.map { row in
      let word = TextColumns.longestWord(row[column])
      return column == columns[0] && row[column].contains(" ") ? word + TableText.hang : word
    }.reduce(header, max)
  }

  // MARK: Rows

  /// How far the second line of a first column stands to the right, so that it is no row of its own.
  private static let hang = 2

  private func rows(_ columns: [Int], _ widths: [Int]) -> String {
    var text = row(table.header, columns, widths, isHeader: true)
    for (index, cells) in table.rows.enumerated() {
      text += row(cells, columns, widths, isHeader: false)
      let under = isUnder.map { cells[$0] }.filter { !$0.isEmpty }.joined(separator: "; ")
      for remark in [under, table.remarks[index] ?? ""] where !remark.isEmpty {
        let width = layout.width.map { $0 - 4 } ?? Int.max
        text += Wrapping.lines(remark, width: width).map { "    \($0)\n" }.joined()
      }
    }
    return text
  }

  private func row(
    _ cells: [String], _ columns: [Int], _ widths: [Int], isHeader: Bool
  ) -> String {
    let wrapped = zip(columns, widths).map { column, width in
      self.cell(cells[column], width, hangs: column == columns[0] && !isHeader)
    }
    let height = wrapped.map(\.count).max() ?? 0
    var text = ""
    for line in 0..<height {
      var out = ""
      for (index, column) in columns.enumerated() {
        // The words of a header stand on its last line.
        let place = isHeader ? line - height + wrapped[index].count : line
        let cell = wrapped[index].indices.contains(place) ? wrapped[index][place] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - TextWidth.of(cell)))
        let painted =
          layout.isColoured && !isHeader && table.header[column] == table.verdicts
          ? Paint.verdict(cell) : cell
        out += index > 0 ? "  " : ""
        out += table.numeric.contains(column) ? space + painted : painted + space
      }
      while out.last == " " { out.removeLast() }
      text += out + "\n"
    }
    return text
  }

  private func cell(_ text: String, _ width: Int, hangs: Bool) -> [String] {
    if TextWidth.of(text) <= width { return [text] }
    if !hangs || width <= TableText.hang { return Wrapping.lines(text, width: width) }
    let indent = String(repeating: " ", count: TableText.hang)
    return Wrapping.lines(text, width: width - TableText.hang, firstWidth: width).enumerated()
      .map { ($0.offset == 0 ? "" : indent) + $0.element }
  }
}
