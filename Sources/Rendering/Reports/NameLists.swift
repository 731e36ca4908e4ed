/// The long lists of names of one place, which stand under it.
///
/// The only one of a place needs no letter; several stand each under its own.
struct NameLists {
  /// More names than these stand apart.
  static let longest = 6

  private let place: String
  private let isSingle: Bool
  private var lists: [String] = []

  /// - Parameter runs: the line whose lists they are.
  init(_ place: String, of runs: [ReportPage.Run]) {
    self.place = place
    isSingle = runs.count(where: NameLists.isLong) < 2
  }

  /// Whether a piece of a line is a list that stands apart.
  static func isLong(_ run: ReportPage.Run) -> Bool {
    if case .mark(let mark) = run { mark.names.count > longest } else { false }
  }

  /// Takes a list in.
  ///
  /// - Returns: the letter it stands under, nil where it is the only one, and its anchor.
  mutating func add(_ names: String) -> (letter: String?, anchor: String) {
    lists.append(names)
    return (letter(lists.count - 1), anchor(lists.count - 1))
  }

  /// The lists, each a paragraph.
  var html: String {
    lists.enumerated().map { index, names in
      let letter = letter(index).map { "<sup>\($0)</sup> " } ?? ""
      return "<p class=\"names\" id=\"\(anchor(index))\">\(letter)\(names).</p>"
    }.joined()
  }

  private func letter(_ index: Int) -> String? { isSingle ? nil : ReportPage.letter(index) }

  private func anchor(_ index: Int) -> String { "\(place)-names-\(index + 1)" }
}
