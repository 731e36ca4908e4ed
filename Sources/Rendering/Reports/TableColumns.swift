/// How wide the columns of a table are: by the longest line in each, so that all rows of prose get
/// the same room and a column of numbers or names no more than it needs.
struct TableColumns {
  enum Width: String {
    /// A number, a day, the name of an action.
    case narrow
    /// The name of a State, a symbol.
    case middle
    /// Prose; the columns of prose share what is left.
    case wide

    init(longestLine length: Int) {
      self = length <= 12 ? .narrow : length <= 32 ? .middle : .wide
    }
  }

  let widths: [Width]
  /// Whether the columns are better fixed than fitted to their words: those of a table of prose
  /// are. More than three, or columns of numbers, need what their words need.
  let areFixed: Bool

  init(_ grid: ReportPage.Grid) {
    let count = max(grid.header.count, grid.rows.map(\.count).max() ?? 0)
    var longest = Array(repeating: 0, count: count)
    for row in grid.rows {
      for (column, cell) in row.enumerated() {
        for line in cell.lines {
          longest[column] = max(longest[column], ReportPage.words(line.runs).count)
        }
      }
    }
    let widths = longest.map(Width.init(longestLine:))
    self.widths = widths
    areFixed = widths.contains(.wide) && count <= 3 && grid.numeric.isEmpty
  }

  /// Whether a row takes more than a third of a printed page, so that a page may part it.
  func isTall(_ row: [ReportPage.Cell]) -> Bool {
    let lines = zip(row, widths).map { cell, width in
      cell.lines.map { ReportPage.words($0.runs).count / characters(in: width) + 1 }
        .reduce(0, +)
    }
    return lines.max() ?? 0 > 18
  }

  /// How many characters a line of a column holds on paper.
  private func characters(in width: Width) -> Int {
    let all = 100
    switch width {
    case .narrow: return 12
    case .middle: return 22
    case .wide:
      let taken = 12 * widths.count { $0 == .narrow } + 22 * widths.count { $0 == .middle }
      return max(12, (all - taken) / max(1, widths.count { $0 == .wide }))
    }
  }
}
