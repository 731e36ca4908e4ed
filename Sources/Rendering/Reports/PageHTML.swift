import Convention

/// A report as a web page of its own: notes in the margin, on paper and on a telephone under their
/// paragraph; an anchor for every place and figure.
enum PageHTML {
  static func text(_ page: ReportPage) -> String {
    var body = masthead(page)
    if page.hasLegend { body += legend }
    body += contents(page)
    body += "<main>\n"
    var footnotes: [(ReportPage.Place, host: String)] = []
    for block in page.blocks {
      if case .heading(1, _, _, _) = block { flush(&footnotes, into: &body) }
      switch block {
      case .heading(let level, let number, let title, let anchor):
        let tag = "h\(min(6, level + 1))"
        let text = (number.map { "\($0). " } ?? "") + title
        body += "<\(tag) id=\"\(anchor)\">\(HTML.escaped(text))</\(tag)>\n"
      case .place(let place):
        body += self.place(place)
        footnotes += place.footnotes.map { ($0, place.anchor) }
      case .table(let grid):
        body += table(grid)
        footnotes += grid.footnotes.map { ($0, grid.anchor ?? "top") }
      case .list(let items):
        body += "<ul>\n" + items.map { "<li>\(inline($0))</li>\n" }.joined() + "</ul>\n"
      }
    }
    flush(&footnotes, into: &body)
    body += "</main>\n"
    if let basis = page.basis { body += "<footer>\(HTML.escaped(basis))</footer>\n" }
    return document(page, body)
  }

  private static func document(_ page: ReportPage, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTML.escaped(page.title))</title>
    <style>
    \(PageStyle.screen)
    \(PageStyle.paper(title: page.title))</style>
    </head>
    <body id="top"\(page.hasLegend ? " class=\"compared\"" : "")>
    \(body)</body>
    </html>

    """
  }

  private static func masthead(_ page: ReportPage) -> String {
    var text = "<header class=\"masthead\">\n" + anchors(page.mastheadAnchors)
    for (line, isTitle) in page.masthead {
      text += isTitle ? "<h1>\(inline(line))</h1>\n" : "<p>\(inline(line))</p>\n"
    }
    if page.masthead.isEmpty { text += "<h1>\(HTML.escaped(page.title))</h1>\n" }
    return text + (page.mastheadNote.map(aside) ?? "") + "</header>\n"
  }

  /// What the underlines mean, once.
  private static var legend: String {
    let items = FigureStanding.allCases.map { standing in
      "<li><b class=\"n \(standing.rawValue)\">12</b> \(HTML.escaped(standing.words))</li>"
    }
    return """
      <section class="key" aria-label="What the underlines mean"><ul>\(items.joined())\
      <li><del>15</del> printed, where the record gives something else</li></ul></section>

      """
  }

  private static func contents(_ page: ReportPage) -> String {
    var items = ""
    for case .heading(let level, let number, let title, let anchor) in page.blocks where level <= 2
    {
      let text = (number.map { "\($0). " } ?? "") + title
      items +=
        "<li class=\"level\(level)\"><a href=\"#\(anchor)\">\(HTML.escaped(text))</a></li>\n"
    }
    if items.isEmpty { return "" }
    return "<nav aria-label=\"Contents\"><details open><summary>Contents</summary>\n<ol>\n"
      + items + "</ol></details></nav>\n"
  }

  private static func flush(
    _ footnotes: inout [(ReportPage.Place, host: String)], into body: inout String
  ) {
    if footnotes.isEmpty { return }
    body += "<section class=\"footnotes\" aria-label=\"Footnotes\">\n"
    for (footnote, host) in footnotes {
      body +=
        "<p id=\"\(footnote.anchor)\">\(anchors(footnote.extraAnchors))"
        + "<a class=\"number\" href=\"#\(host)\">\(HTML.escaped(footnote.number ?? ""))</a> "
        + "\(inline(footnote.runs))</p>\n"
    }
    body += "</section>\n"
    footnotes = []
  }

  private static func place(_ place: ReportPage.Place) -> String {
    var lists = NameLists(place.anchor)
    let words = inline(place.runs, &lists)
    let kind =
      switch place.kind {
      case .item, .question: place.number == nil ? "bullet" : "item"
      case .footnote: "item"
      case .paragraph, .masthead, .section, .table, .row, .cell, .annex: "paragraph"
      }
    let number = place.number.map { number in
      let text = place.kind == .paragraph ? number + "." : number
      return "<a class=\"number\" href=\"#\(place.anchor)\">\(HTML.escaped(text))</a> "
    }
    return """
      <div class="place \(kind)" id="\(place.anchor)">\(anchors(place.extraAnchors))\
      <div class="words"><p>\(number ?? "")\(words)</p>\(lists.html)</div>\
      \(place.note.map(aside) ?? "")</div>

      """
  }

  private static func aside(_ note: ReportPage.Note) -> String {
    // What was learnt later stands apart, at the end.
    let lines = note.lines.map { line in
      let kind = line.kind == .later ? " class=\"later\"" : ""
      let reason = line.reason.map { " " + HTML.escaped($0) } ?? ""
      return "<p\(kind)><b>\(HTML.escaped(line.claim))</b>\(reason)</p>"
    }
    let strongest = note.lines.map(\.kind).min() ?? .later
    return "<aside class=\"note \(name(strongest))\">\(lines.joined())</aside>"
  }

  private static func name(_ kind: FigureRemark.Kind) -> String {
    switch kind {
    case .differs: "is-different"
    case .contradicts: "is-contradiction"
    case .undecided: "is-open"
    case .later: "is-later"
    }
  }

  private static func table(_ grid: ReportPage.Grid) -> String {
    let id = grid.anchor.map { " id=\"\($0)\"" } ?? ""
    var text = "<div class=\"table\"\(id)>\(anchors(grid.headerAnchors))<table>\n"
    if let title = grid.title, !title.isEmpty {
      text += "<caption>\(HTML.escaped(title))</caption>\n"
    }
    func side(_ column: Int) -> String {
      grid.numeric.contains(column) ? " class=\"figures\"" : ""
    }
    if !grid.header.isEmpty {
      let cells = grid.header.enumerated().map {
        "<th scope=\"col\"\(side($0.offset))>\(inline($0.element))</th>"
      }
      text += "<thead><tr>\(cells.joined())</tr></thead>\n"
    }
    text += "<tbody>\n"
    let count = max(grid.header.count, grid.rows.map(\.count).max() ?? 0)
    for row in grid.rows {
      let cells = row.enumerated().map { column, cell in
        let span =
          column == row.count - 1 && row.count < count
          ? " colspan=\"\(count - row.count + 1)\"" : ""
        let lines = cell.lines.map { "<div>\(anchors($0.anchors))\(inline($0.runs))</div>" }
        return "<td\(span)\(side(column))>\(lines.joined())</td>"
      }
      text += "<tr>\(cells.joined())</tr>\n"
    }
    text += "</tbody>\n</table>\n"
    if !grid.notes.isEmpty {
      text += "<div class=\"tablenotes\">\n"
      for (place, note) in grid.notes {
        text += "<div><h6>\(HTML.escaped(place))</h6>\(aside(note))</div>\n"
      }
      text += "</div>\n"
    }
    return text + "</div>\n"
  }

  private static func anchors(_ anchors: [String]) -> String {
    anchors.map { "<span id=\"\(HTML.escaped($0))\"></span>" }.joined()
  }

  private static func inline(_ runs: [ReportPage.Run]) -> String {
    runs.map(inline).joined()
  }

  /// A line whose long lists of names stand under it.
  private static func inline(_ runs: [ReportPage.Run], _ lists: inout NameLists) -> String {
    var text = ""
    for run in runs {
      guard case .mark(var mark) = run, mark.names.count > NameLists.longest else {
        text += inline(run)
        continue
      }
      let names = NameLists.inner(mark)
      let isStart = text.isEmpty || text.hasSuffix(". ")
      mark.text = isStart ? "Those named below" : "those named below"
      (mark.printed, mark.added) = (nil, [])
      let label = lists.add(names)
      text += inline(.mark(mark)) + "<sup><a href=\"#\(label.anchor)\">\(label.letter)</a></sup>"
    }
    return text
  }

  private static func inline(_ run: ReportPage.Run) -> String {
    switch run {
    case .text(let text): return HTML.escaped(text)
    case .note(let number, let anchor):
      return anchor.map { "<sup><a href=\"#\($0)\">\(number)</a></sup>" }
        ?? "<sup>\(number)</sup>"
    case .mark(let mark):
      let id = mark.anchor.map { " id=\"\(HTML.escaped($0))\"" } ?? ""
      let words = mark.added.isEmpty ? HTML.escaped(mark.text) : NameLists.inner(mark)
      guard let standing = mark.standing else {
        return id.isEmpty ? words : "<span\(id)>\(words)</span>"
      }
      let printed =
        mark.printed.flatMap { mark.added.isEmpty ? "<del>\(HTML.escaped($0))</del> " : nil } ?? ""
      return printed
        + "<b\(id) class=\"n \(standing.rawValue)\" title=\"\(standing.words)\">\(words)</b>"
    }
  }
}
