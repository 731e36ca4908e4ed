import Convention

extension PageHTML {
  /// A paragraph, an item or a question, its long lists of names under it.
  static func place(_ place: ReportPage.Place, setsNamesApart: Bool) -> String {
    var lists = NameLists(place.anchor, of: place.runs)
    let words = setsNamesApart ? inline(place.runs, &lists) : inline(place.runs)
    let number = place.number.map { number in
      let text = place.kind == .paragraph ? number + "." : number
      return "<a class=\"number\" href=\"#\(place.anchor)\">\(escaped(text))</a> "
    }
    return """
      <div class="place \(kind(place))" id="\(place.anchor)">\(anchors(place.extraAnchors))\
      <div class="words"><p>\(number ?? "")\(words)</p>\(lists.html)</div></div>

      """
  }

  private static func kind(_ place: ReportPage.Place) -> String {
    switch place.kind {
    case .item, .question:
      (place.number == nil ? "bullet" : "item") + (place.depth > 1 ? " deep" : "")
    case .footnote: "item"
    case .paragraph, .masthead, .section, .table, .row, .cell, .annex: "paragraph"
    }
  }

  /// A note; a line that speaks of one figure leads to it.
  static func aside(_ note: ReportPage.Note) -> String {
    // What was learnt later stands apart, at the end.
    let lines = note.lines.map { line in
      let kind = line.kind == .later ? " class=\"later\"" : ""
      let reason = line.reason.map { " " + escaped($0) } ?? ""
      let claim = "<b>\(escaped(line.claim))</b>"
      let linked =
        line.figure.map { "<a href=\"#\(HTML.escaped($0))\">\(claim)</a>" } ?? claim
      return "<p\(kind)>\(linked)\(reason)</p>"
    }
    let strongest = note.lines.map(\.kind).min() ?? .later
    let length = isLong(note) ? " long" : ""
    return "<aside class=\"note \(name(strongest))\(length)\">\(lines.joined())</aside>"
  }

  /// Whether it takes more than some eight lines on paper, so that a page may part it.
  private static func isLong(_ note: ReportPage.Note) -> Bool {
    let lineLength = 95
    let lines = note.lines.map { ($0.claim.count + ($0.reason?.count ?? 0)) / lineLength + 1 }
    return lines.reduce(0, +) > 8
  }

  private static func name(_ kind: FigureRemark.Kind) -> String {
    switch kind {
    case .differs: "is-different"
    case .contradicts: "is-contradiction"
    case .undecided: "is-open"
    case .later: "is-later"
    }
  }
}
