/// How an answer is laid out.
package struct Layout: Sendable {
  /// How wide a line of text may be; nil for rows as wide as they are, each on one line.
  package var width: Int?
  /// Whether verdicts are set in colour.
  package var isColoured = false
  /// The columns asked for, by name; nil for those the answer has.
  package var columns: [String]?

  /// How wide text is where nothing says how wide it may be.
  package static let widthWithoutTerminal = 100
  /// Narrower text is not read: a narrower terminal breaks the lines itself.
  package static let leastWidth = 40

  package init(width: Int? = widthWithoutTerminal, isColoured: Bool = false) {
    self.width = width.map { max(Layout.leastWidth, $0) }
    self.isColoured = isColoured
  }

  /// A column's name as it is compared: `Met on` and `metOn` are one.
  package static func folded(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
