import Convention

/// A report as a web page of its own: notes in the margin, on paper and on a telephone under their
/// paragraph; an anchor for every place and figure.
enum PageHTML {
  static func text(_ page: ReportPage) -> String {
    var body = masthead(page)
    if page.hasLegend { body += legend }
    body += contents(page)
    body += "<main>\n" + main(page) + "</main>\n"
    if let basis = page.basis { body += "<footer>\(HTML.escaped(basis))</footer>\n" }
    return document(page, body)
  }

  private static func main(_ page: ReportPage) -> String {
    var flow = MarginFlow()
    var footnotes: [(ReportPage.Place, host: String)] = []
    for block in page.blocks {
      switch block {
      case .heading(let level, let number, let title, let anchor):
        if level == 1 { flush(&footnotes, into: &flow) }
        let tag = "h\(min(6, level + 1))"
        let text = (number.map { "\($0). " } ?? "") + title
        flow.add(heading: "<\(tag) id=\"\(anchor)\">\(escaped(text))</\(tag)>\n")
      case .place(let place):
        let html = self.place(place, setsNamesApart: page.setsNamesApart)
        flow.add(html, note: place.note.map(aside))
        footnotes += place.footnotes.map { ($0, place.anchor) }
      case .table(let grid):
        flow.add(whole: table(grid))
        footnotes += grid.footnotes.map { ($0, grid.anchor ?? "top") }
      case .list(let items):
        flow.add("<ul>\n" + items.map { "<li>\(inline($0))</li>\n" }.joined() + "</ul>\n")
      }
    }
    flush(&footnotes, into: &flow)
    return flow.html
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
    <span id="letter"></span>
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
      <li><del>15</del> printed, where the record gives something else</li>\
      <li><ins>Norway</ins> on record, and not in the printed list</li></ul></section>

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
    _ footnotes: inout [(ReportPage.Place, host: String)], into flow: inout MarginFlow
  ) {
    if footnotes.isEmpty { return }
    var body = "<section class=\"footnotes\" aria-label=\"Footnotes\">\n"
    for (footnote, host) in footnotes {
      body +=
        "<p id=\"\(footnote.anchor)\">\(anchors(footnote.extraAnchors))"
        + "<a class=\"number\" href=\"#\(host)\">\(HTML.escaped(footnote.number ?? ""))</a> "
        + "\(inline(footnote.runs))</p>\n"
    }
    flow.add(whole: body + "</section>\n")
    footnotes = []
  }
}
