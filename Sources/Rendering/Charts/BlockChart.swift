import Convention
import EventLog

/// A measure through time drawn with blocks, for a terminal.
///
///     112 ┤                 ▄▄▄▄▄███████
///         │        ▂▂▅▅▇▇▇██████████████
///       0 ┼─────────────────────────────
///          2009      2013      2017
///
/// A column stands for the last day of its stretch of time: full blocks up to the least it can be,
/// shaded ones up to the most. A sign marks a printed figure, with its verdict below.
struct BlockChart {
  private let line: SeriesLine
  private let width: Int
  private let from: Day
  private let to: Day

  private static let rows = 10
  /// Wider is not read better.
  private static let mostColumns = 96

  /// - Returns: nil where there are not enough values to draw.
  init?(_ line: SeriesLine, width: Int?) {
    guard let first = line.steps.first, let last = line.steps.last, line.steps.count > 2,
      first.day < last.day
    else { return nil }
    self.line = line
    self.width = width ?? Layout.widthWithoutTerminal
    from = first.day
    to = last.day
  }

  var text: String {
    let scale = ValueScale(
      line.steps.flatMap { [$0.low.double, $0.high.double] } + line.marks.map(\.value.double),
      bottom: 0, top: Double(BlockChart.rows))
    let labels = [ValueScale.label(scale.high), ValueScale.label(scale.low)]
    let edge = labels.map(\.count).max() ?? 1
    let columns = max(10, min(BlockChart.mostColumns, width - edge - 3))
    var cells = (0..<columns).map { self.column($0, columns, scale) }
    var notes: [String] = []
    for (index, printed) in line.marks.enumerated() where index < BlockChart.signs.count {
      let place = self.place(printed.day, columns)
      let row = min(BlockChart.rows - 1, max(0, Int(scale.y(printed.value.double) - 0.5)))
      let sign = BlockChart.signs[index]
      // Beside another one where two stand at one place.
      let free = (place..<columns).first { !BlockChart.signs.contains(cells[$0][row]) }
      cells[free ?? place][row] = sign
      notes.append("\(sign) printed: \(printed.description)")
    }
    var lines: [String] = []
    for row in (0..<BlockChart.rows).reversed() {
      let label = row == BlockChart.rows - 1 ? labels[0] : ""
      let space = String(repeating: " ", count: edge - label.count)
      lines.append(
        space + label + (label.isEmpty ? " │" : " ┤") + String(cells.map { $0[row] }))
    }
    let space = String(repeating: " ", count: edge - labels[1].count)
    lines.append(space + labels[1] + " ┼" + String(repeating: "─", count: columns))
    lines.append(String(repeating: " ", count: edge + 2) + years(columns))
    if line.isBand { lines.append("█ the least it can be, ░ up to the most") }
    return (lines + notes).map { line in
      String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  private static let signs = Array("abcdefghijklmnopqrstuvwxyz")
  private static let eighths = Array(" ▁▂▃▄▅▆▇█")

  /// The cells of a column, from the bottom.
  private func column(_ index: Int, _ columns: Int, _ scale: ValueScale) -> [Character] {
    let day = from + (to - from) * (index + 1) / columns
    guard let step = line.step(on: day) else {
      return Array(repeating: " ", count: BlockChart.rows)
    }
    let (low, high) = (scale.y(step.low.double), scale.y(step.high.double))
    return (0..<BlockChart.rows).map { row in
      let filled = low - Double(row)
      if filled >= 1 { return "█" }
      let eighth = Int((max(0, filled) * 8).rounded())
      if high - Double(row) > 0.5, eighth < 4 {
        return high > low ? "░" : BlockChart.eighths[eighth]
      }
      return BlockChart.eighths[eighth]
    }
  }

  private func place(_ day: Day, _ columns: Int) -> Int {
    min(columns - 1, max(0, (day - from) * columns / max(1, to - from)))
  }

  /// Years under the columns, as many as there is room for.
  private func years(_ columns: Int) -> String {
    var cells = Array(repeating: Character(" "), count: columns)
    var free = 0
    let time = TimeScale(from: from, to: to, left: 0, right: Double(columns) * 7)
    for (day, label) in time.ticks() {
      let place = self.place(day, columns)
      guard place >= free, place + label.count <= columns else { continue }
      for (offset, character) in label.enumerated() { cells[place + offset] = character }
      free = place + label.count + 2
    }
    return String(cells)
  }
}
