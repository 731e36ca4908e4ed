/// A small text file as lines, each ended by LF, with what is wrong with it.
struct TextLines {
  let lines: [ArraySlice<UInt8>]
  private let file: String
  /// Whether the last line has its line feed.
  private let isEnded: Bool
  private(set) var faults: [Fault] = []

  init(_ bytes: [UInt8], file: String) {
    self.file = file
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    isEnded = lines.last?.isEmpty ?? true
    if isEnded { lines.removeLast() }
    self.lines = lines
  }

  /// Something wrong with a line.
  ///
  /// - Parameters:
  ///   - number: from 1.
  ///   - column: from 1; where the line as a whole is wrong, 1.
  mutating func report(_ number: Int, column: Int = 1, _ message: String) {
    let line = lines.indices.contains(number - 1) ? Array(lines[number - 1]) : []
    faults.append(
      Fault(
        file: file, line: number, column: column,
        length: column == 1 ? max(1, line.count) : 1, message: message, source: line))
  }

  /// Reports a number of lines that is not the one expected, and a last line without its LF.
  mutating func expectCount(_ count: Int, what: String) {
    if lines.count < count {
      report(lines.count + 1, "the text ends here; expected \(count) lines: \(what)")
    } else if lines.count > count {
      report(count + 1, "a line too many; expected \(count) lines: \(what)")
    }
    expectEnd()
  }

  /// Reports a last line without its LF.
  mutating func expectEnd() {
    if !isEnded, let last = lines.last {
      report(lines.count, column: last.count + 1, "the last line lacks its line feed")
    }
  }
}
