/// The long lists of names of one place, which stand under it, each under a letter.
struct NameLists {
  /// More names than these stand apart.
  static let longest = 6

  private let place: String
  private var lists: [String] = []

  init(_ place: String) { self.place = place }

  /// Takes a list in.
  ///
  /// - Returns: the letter it stands under, and its anchor.
  mutating func add(_ names: String) -> (letter: String, anchor: String) {
    lists.append(names)
    return (letter(lists.count - 1), anchor(lists.count - 1))
  }

  var html: String {
    lists.enumerated().map { index, names in
      "<p class=\"names\" id=\"\(anchor(index))\"><sup>\(letter(index))</sup> \(names).</p>"
    }.joined()
  }

  private func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
  }

  private func anchor(_ index: Int) -> String { "\(place)-names-\(index + 1)" }

  /// The names of a list with those marked that only the print or only the record has.
  static func inner(_ mark: ReportPage.Mark) -> String {
    let names = mark.names.map { name in
      let text = HTML.escaped(name)
      return mark.added.contains(name) ? "<ins>\(text)</ins>" : text
    }
    let printed = mark.printed.map { " <del>\(HTML.escaped($0))</del>" } ?? ""
    return English.list(names) + printed
  }
}
