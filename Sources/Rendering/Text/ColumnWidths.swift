/// How wide the columns of a table are that has to fit into a line.
enum ColumnWidths {
  /// Widths that fit: narrow columns keep theirs, wide ones share what is left.
  ///
  /// - Parameters:
  ///   - least: the widest word of each column, which is not broken.
  ///   - full: the widest cell of each column.
  ///   - room: what all columns together may take.
  /// - Returns: nil where the words alone are too wide.
  static func fitted(least: [Int], full: [Int], into room: Int) -> [Int]? {
    if full.reduce(0, +) <= room { return full }
    if least.reduce(0, +) > room { return nil }
    // The highest level to which every column can be filled.
    func widths(_ level: Int) -> [Int] {
      zip(least, full).map { least, full in max(least, min(full, level)) }
    }
    var (low, high) = (0, room)
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    var fitted = widths(low)
    var left = room - fitted.reduce(0, +)
    for column in fitted.indices where left > 0 && fitted[column] < full[column] {
      fitted[column] += 1
      left -= 1
    }
    return fitted
  }

  /// Widths for columns whose words are too wide for the room: equal shares, at least one each.
  static func shared(_ full: [Int], into room: Int) -> [Int] {
    var widths = full
    var open = Set(full.indices)
    var left = room
    while !open.isEmpty {
      let share = max(1, left / open.count)
      let narrow = open.filter { full[$0] <= share }
      if narrow.isEmpty {
        for column in open { widths[column] = share }
        return widths
      }
      for column in narrow { left -= full[column] }
      open.subtract(narrow)
    }
    return widths
  }
}
