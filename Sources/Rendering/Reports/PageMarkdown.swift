import Convention

/// A report as Markdown, with anchors for every place and figure; the notes of a section stand at
/// its end.
enum PageMarkdown {
  static func text(_ page: ReportPage) -> String {
    var parts: [String] = []
    for (line, isTitle) in page.masthead {
      parts.append((isTitle ? "# " : "") + inline(line) + "\n")
    }
    if page.masthead.isEmpty { parts.append("# \(escaped(page.title))\n") }
    if !page.mastheadAnchors.isEmpty { parts.append(anchors(page.mastheadAnchors) + "\n") }
    if let note = page.mastheadNote { parts.append(quoted(note)) }
    if page.hasLegend { parts.append("_" + escaped(legend) + "_\n") }
    var footnotes: [ReportPage.Place] = []
    for block in page.blocks {
      if case .heading(1, _, _, _) = block { flush(&footnotes, into: &parts) }
      switch block {
      case .heading(let level, let number, let title, let anchor):
        let text = (number.map { $0 + ". " } ?? "") + title
        parts.append(
          String(repeating: "#", count: min(6, level + 1))
            + " <a id=\"\(anchor)\"></a>\(escaped(text))\n")
      case .place(let place):
        parts.append(self.place(place))
        footnotes += place.footnotes
      case .table(let grid):
        parts.append(table(grid))
        footnotes += grid.footnotes
      case .list(let items): parts.append(items.map { "- \(inline($0))\n" }.joined())
      }
    }
    flush(&footnotes, into: &parts)
    if let basis = page.basis { parts.append("_" + basis + "_\n") }
    return parts.joined(separator: "\n")
  }

  /// What the signs mean, once.
  private static var legend: String {
    let signs = FigureStanding.allCases.map { standing in
      let sign = Signs.sign(standing)
      return (sign.isEmpty ? "no sign:" : sign) + " " + standing.words
    }
    return "Signs behind figures: " + signs.joined(separator: ", ")
      + ". Bold is what the record gives and the print does not; struck through is what was printed, "
      + "where the record gives something else."
  }

  private static func flush(_ footnotes: inout [ReportPage.Place], into parts: inout [String]) {
    if !footnotes.isEmpty { parts.append("---\n") }
    for footnote in footnotes { parts.append(place(footnote)) }
    footnotes = []
  }

  private static func place(_ place: ReportPage.Place) -> String {
    let indent = String(repeating: "&emsp;", count: 2 * (place.depth - 1))
    let start = indent + anchors([place.anchor] + place.extraAnchors)
    let number = place.number.map { escaped($0) } ?? ""
    let line =
      switch place.kind {
      case .paragraph: number.isEmpty ? "" : "\(number)\\. "
      case .item, .question: number.isEmpty ? "• " : "\(number) "
      case .footnote: "[\(number)] "
      case .masthead, .section, .table, .row, .cell, .annex: ""
      }
    return start + line + inline(place.runs) + "\n"
      + (place.note.map { "\n" + quoted($0) } ?? "")
  }

  private static func quoted(_ note: ReportPage.Note) -> String {
    note.lines.map { line in
      let claim = "**\(escaped(line.claim))**"
      let linked = line.figure.map { "[\(claim)](#\($0))" } ?? claim
      return "> \(linked)" + (line.reason.map { " " + escaped($0) } ?? "") + "\n"
    }.joined(separator: ">\n")
  }

  private static func table(_ grid: ReportPage.Grid) -> String {
    let count = max(grid.header.count, grid.rows.map(\.count).max() ?? 0)
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    func filled(_ cells: [String]) -> [String] {
      cells + Array(repeating: "", count: count - cells.count)
    }
    var text = anchors((grid.anchor.map { [$0] } ?? []) + grid.headerAnchors)
    if let title = grid.title, !title.isEmpty { text += "**\(escaped(title))**" }
    if !text.isEmpty { text += "\n\n" }
    text += line(filled(grid.header.map { inline($0) }))
    text += line((0..<count).map { grid.numeric.contains($0) ? "---:" : "---" })
    for row in grid.rows {
      let cells = row.map { cell in
        cell.lines.map { anchors($0.anchors) + inline($0.runs) }.joined(separator: "<br>")
      }
      text += line(filled(cells))
    }
    for note in grid.notes {
      let letter = note.letter.map { "\\[\($0)\\] " } ?? ""
      text +=
        "\n> \(anchors([note.anchor]))\(letter)\(escaped(note.place))\n>\n" + quoted(note.note)
    }
    return text
  }

  private static func anchors(_ anchors: [String]) -> String {
    anchors.map { "<a id=\"\($0)\"></a>" }.joined()
  }

  private static func inline(_ runs: [ReportPage.Run]) -> String {
    runs.map { run in
      switch run {
      case .text(let text): return escaped(text)
      case .note(let number, let anchor):
        return anchor.map { "[\\[\(number)\\]](#\($0))" } ?? "\\[\(number)\\]"
      case .mark(let mark):
        let start = mark.anchor.map { anchors([$0]) } ?? ""
        let printed = mark.printed.map { " ~~\(escaped($0))~~" } ?? ""
        return start + words(mark) + printed
      }
    }.joined()
  }

  /// A figure with its sign; bold what was not printed.
  private static func words(_ mark: ReportPage.Mark) -> String {
    let sign = Signs.sign(mark)
    if mark.names.isEmpty {
      let text = escaped(mark.text) + sign
      return mark.printed == nil ? text : "**\(text)**"
    }
    return English.list(
      mark.names.map { mark.added.contains($0) ? "**\(escaped($0))**" : escaped($0) }) + sign
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "*", "_", "`", "[", "]", "|", "~": result += "\\" + String(character)
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}
