import Convention

extension PageHTML {
  /// Text as HTML, its dates and references held together.
  static func escaped(_ text: String) -> String { HTML.escaped(NoBreak.joined(text)) }

  static func anchors(_ anchors: [String]) -> String {
    anchors.map { "<span id=\"\(HTML.escaped($0))\"></span>" }.joined()
  }

  static func inline(_ runs: [ReportPage.Run]) -> String { runs.map(inline).joined() }

  /// A line whose long lists of names stand under it.
  static func inline(_ runs: [ReportPage.Run], _ lists: inout NameLists) -> String {
    var text = ""
    for run in runs {
      guard NameLists.isLong(run), case .mark(let mark) = run else {
        text += inline(run)
        continue
      }
      let isStart = text.isEmpty || text.hasSuffix(". ")
      let words = isStart ? "Those named below" : "those named below"
      let (letter, anchor) = lists.add(names(mark) + struck(mark))
      let link = "<a href=\"#\(anchor)\">"
      text +=
        letter.map { figure(mark, words) + "<sup>\(link)\($0)</a></sup>" }
        ?? figure(mark, "\(link)\(words)</a>")
    }
    return text
  }

  static func inline(_ run: ReportPage.Run) -> String {
    switch run {
    case .text(let text): return escaped(text)
    case .note(let number, let anchor):
      return anchor.map { "<sup><a href=\"#\($0)\">\(number)</a></sup>" }
        ?? "<sup>\(number)</sup>"
    case .mark(let mark):
      return figure(mark, mark.added.isEmpty ? escaped(mark.text) : names(mark)) + struck(mark)
    }
  }

  /// A figure with its anchor, underlined by what it rests on.
  private static func figure(_ mark: ReportPage.Mark, _ words: String) -> String {
    let id = mark.anchor.map { " id=\"\(HTML.escaped($0))\"" } ?? ""
    guard let standing = mark.standing else {
      return id.isEmpty ? words : "<span\(id)>\(words)</span>"
    }
    let list = mark.names.isEmpty ? "" : " list"
    return
      "<b\(id) class=\"n \(standing.rawValue)\(list)\" title=\"\(standing.words)\">\(words)</b>"
  }

  /// The names of a list, those marked that were not printed.
  private static func names(_ mark: ReportPage.Mark) -> String {
    English.list(
      mark.names.map { name in
        mark.added.contains(name) ? "<ins>\(escaped(name))</ins>" : escaped(name)
      })
  }

  /// What was printed, behind what stands in its place.
  private static func struck(_ mark: ReportPage.Mark) -> String {
    mark.printed.map { " <del>\(escaped($0))</del>" } ?? ""
  }
}
