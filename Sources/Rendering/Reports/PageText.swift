import Convention

/// A report for a terminal: wrapped at words, notes under the place they belong to.
struct PageText {
  /// How wide a line may be.
  let columns: Int

  /// A report has no rows that would stay whole: without a width its lines are wrapped all the same.
  init(_ layout: Layout) { columns = layout.width ?? Layout.widthWithoutTerminal }

  func text(_ page: ReportPage) -> String {
    var parts = [masthead(page)]
    if page.hasLegend { parts.append(wrapped(Signs.legend, indent: 0)) }
    parts += page.blocks.map(block)
    if let basis = page.basis { parts.append(wrapped(basis, indent: 0)) }
    // The spaces that hold words together have done their work.
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
      .replacing(NoBreak.space, with: " ")
  }

  private func masthead(_ page: ReportPage) -> String {
    page.masthead.map { line, isTitle in
      let text = wrapped(PageText.plain(line), indent: 0)
      return isTitle ? "\n" + text + underline(text, "=") + "\n" : text
    }.joined() + (page.mastheadNote.map { note($0, indent: 0) } ?? "")
  }

  private func underline(_ text: String, _ character: String) -> String {
    let width = text.split(separator: "\n").map { TextWidth.of($0) }.max() ?? 0
    return String(repeating: character, count: width) + "\n"
  }

  private func block(_ block: ReportPage.Block) -> String {
    switch block {
    case .heading(let level, let number, let title, _):
      let text = wrapped((number.map { $0 + ". " } ?? "") + title, indent: 0)
      return switch level {
      case 1: "\n" + text + underline(text, "=")
      case 2: text + underline(text, "-")
      default: text
      }
    case .place(let place): return self.place(place)
    case .table(let grid): return table(grid)
    case .list(let items):
      return items.map { wrapped(PageText.plain($0), indent: 2, first: "- ") }.joined()
    }
  }

  private func place(_ place: ReportPage.Place) -> String {
    var text: String
    switch place.kind {
    case .paragraph:
      text = wrapped(
        PageText.plain(place.runs), indent: 0, first: place.number.map { $0 + ". " } ?? "")
    case .item, .question:
      let first =
        String(repeating: " ", count: 4 * place.depth - 2) + (place.number ?? "-") + " "
      text = wrapped(PageText.plain(place.runs), indent: first.count, first: first)
    case .footnote, .masthead, .section, .table, .row, .cell, .annex:
      text = wrapped(PageText.plain(place.runs), indent: 6, first: mark(place))
    }
    for footnote in place.footnotes {
      text += wrapped(PageText.plain(footnote.runs), indent: 6, first: mark(footnote))
    }
    if let note = place.note { text += self.note(note, indent: 4) }
    return text
  }

  private func mark(_ place: ReportPage.Place) -> String {
    place.number.map { "  [\($0)] " } ?? "  "
  }

  private func note(_ note: ReportPage.Note, indent: Int) -> String {
    let bar = String(repeating: " ", count: indent) + "| "
    let width = columns - bar.count
    return note.lines.map { line in
      let text = NoBreak.joined(
        [line.claim, line.reason].compactMap(\.self).joined(separator: " "))
      return Wrapping.lines(text, width: width).map { bar + $0 + "\n" }.joined()
    }.joined()
  }

  private func table(_ grid: ReportPage.Grid) -> String {
    var cells = grid.rows.map { row in
      row.map { cell in cell.lines.map { PageText.plain($0.runs) } }
    }
    if !grid.header.isEmpty { cells.insert(grid.header.map { [PageText.plain($0)] }, at: 0) }
    var text = grid.title.map { $0.isEmpty ? "" : wrapped($0, indent: 0) } ?? ""
    text +=
      TextColumns(cells, width: columns, numeric: grid.numeric, hasHeader: !grid.header.isEmpty)
      .text
    for footnote in grid.footnotes {
      text += wrapped(PageText.plain(footnote.runs), indent: 6, first: mark(footnote))
    }
    for note in grid.notes {
      let letter = note.letter.map { "[\($0)] " } ?? ""
      text +=
        wrapped(note.place, indent: 4, first: "    " + letter) + self.note(note.note, indent: 4)
    }
    return text
  }

  private func wrapped(_ text: String, indent: Int, first: String = "") -> String {
    let hanging = String(repeating: " ", count: indent)
    let lines = Wrapping.lines(
      text, width: columns - indent, firstWidth: columns - TextWidth.of(first))
    return lines.enumerated().map { ($0.offset == 0 ? first : hanging) + $0.element + "\n" }
      .joined()
  }

  /// A line as text: signs behind figures, what was printed in brackets.
  static func plain(_ runs: [ReportPage.Run]) -> String {
    runs.map { run in
      switch run {
      case .text(let text): NoBreak.joined(text)
      case .note(let number, _): "[\(number)]"
      case .mark(let mark):
        NoBreak.joined(mark.text) + Signs.sign(mark) + NoBreak.joined(printed(mark))
      }
    }.joined()
  }

  private static func printed(_ mark: ReportPage.Mark) -> String {
    // Where no name of the list was printed, the printed ones stood in its place.
    let isInstead = mark.names.allSatisfy(mark.added.contains)
    var parts: [String] = []
    if let printed = mark.printed {
      parts.append("\(isInstead ? "printed" : "printed besides"): \(printed)")
    }
    if !mark.added.isEmpty, mark.printed == nil || !isInstead {
      parts.append("not printed: \(English.list(mark.added))")
    }
    return parts.isEmpty ? "" : " [\(parts.joined(separator: "; "))]"
  }
}
