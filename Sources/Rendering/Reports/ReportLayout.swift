import Convention
import EventLog

/// Lays a reproduced report out as a page.
struct ReportLayout {
  private let report: Report
  private var writer: SentenceWriter
  private let notes: NoteWriter
  private var anchors: Set<String> = []
  private var page: ReportPage
  /// The table that is being filled.
  private var grid: ReportPage.Grid?

  init(_ report: Report, _ registers: Registers, _ book: FigureBook) {
    self.report = report
    writer = SentenceWriter(values: report.values, registers: registers)
    notes = NoteWriter(report.audit, registers, book)
    page = ReportPage(title: report.audit.document.title)
  }

  /// The whole page.
  static func page(
    _ report: Report, _ registers: Registers, _ book: FigureBook
  ) -> ReportPage {
    var layout = ReportLayout(report, registers, book)
    for index in report.parts.indices { layout.take(index) }
    layout.closeTable()
    layout.page.hasLegend = report.values == .compared
    layout.page.setsNamesApart = report.values != .published
    return layout.page
  }

  private mutating func take(_ index: Int) {
    let part = report.parts[index]
    writer.footnotes = footnotes(from: index)
    switch part.entry.kind {
    case .masthead: masthead(part)
    case .section:
      closeTable()
      heading(part)
    case .annex:
      closeTable()
      heading(part)
    case .table:
      closeTable()
      openTable(part)
    case .row: row(part)
    case .cell: cell(part)
    case .footnote: footnote(part)
    case .paragraph, .item, .question:
      if grid == nil || part.entry.kind != .item {
        closeTable()
        page.blocks.append(.place(place(part, note: notes.note(part.remarks))))
      } else {
        item(part)
      }
    }
  }

  /// Where the marks of a place lead: to the first footnote of that number behind it.
  private func footnotes(from index: Int) -> [String: String] {
    var found: [String: String] = [:]
    for part in report.parts[(index + 1)...] {
      guard part.entry.kind == .footnote else { break }
      if let number = part.entry.number, let at = part.entry.at, found[number] == nil {
        found[number] = ReportPage.anchor(at)
      }
    }
    return found
  }

  private mutating func anchor(_ name: String) -> String {
    let slug = ReportPage.anchor(name)
    var unique = slug.isEmpty ? "place" : slug
    var count = 1
    while !anchors.insert(unique).inserted {
      count += 1
      unique = "\(slug)-\(count)"
    }
    return unique
  }

  private mutating func place(_ part: Report.Part, note: ReportPage.Note?) -> ReportPage.Place {
    ReportPage.Place(
      kind: part.entry.kind, anchor: anchor(part.entry.at ?? ""), number: part.entry.number,
      runs: writer.runs(part.spans),
      depth: ReportPage.depth(ofItemAt: part.entry.at ?? ""),
      extraAnchors: part.unworded.map(ReportPage.figureAnchor), note: note)
  }

  private mutating func masthead(_ part: Report.Part) {
    let lines = writer.cells(part.spans, inWords: false)
    let title = lines.firstIndex { isTitle(plain($0)) } ?? 0
    page.masthead = lines.enumerated().map { ($0.element, $0.offset == title) }
    page.mastheadAnchors =
      [anchor(part.entry.at ?? "title")] + part.unworded.map(ReportPage.figureAnchor)
    page.mastheadNote = notes.note(part.remarks)
  }

  /// Whether a line of the head is the registered title, or begins it.
  private func isTitle(_ line: String) -> Bool {
    let (line, title) = (line.lowercased(), report.audit.document.title.lowercased())
    return line.contains(title) || (!line.isEmpty && title.hasPrefix(line))
  }

  private func plain(_ runs: [ReportPage.Run]) -> String {
    runs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  private mutating func heading(_ part: Report.Part) {
    let entry = part.entry
    let isAnnex = entry.kind == .annex
    let title = entry.title ?? ""
    let name = entry.at ?? "section \(entry.number ?? "") \(title)"
    let number = isAnnex ? entry.number.map { "Annex \($0)" } : entry.number
    if repeatsHead(entry) {
      page.mastheadAnchors.append(anchor(name))
    } else {
      page.blocks.append(
        .heading(level: entry.level ?? 1, number: number, title: title, anchor: anchor(name)))
    }
    if part.spans.isEmpty, part.unworded.isEmpty { return }
    page.blocks.append(
      .place(
        ReportPage.Place(
          kind: .paragraph, anchor: anchor(name + " text"), number: nil,
          runs: writer.runs(part.spans),
          extraAnchors: part.unworded.map(ReportPage.figureAnchor),
          note: notes.note(part.remarks))))
  }

  /// Whether a heading says again what the head of the report has just said.
  private func repeatsHead(_ entry: Outline.Entry) -> Bool {
    guard page.blocks.isEmpty, entry.kind == .section, entry.number == nil,
      let title = entry.title?.lowercased()
    else { return false }
    return page.masthead.contains { $0.isTitle && plain($0.runs).lowercased() == title }
  }

  // MARK: Tables

  private mutating func openTable(_ part: Report.Part) {
    var grid = ReportPage.Grid()
    let entry = part.entry
    grid.anchor = anchor(entry.at ?? "table \(entry.number ?? "")")
    grid.title = [entry.number.map { "Table \($0)" }, entry.title].compactMap(\.self)
      .joined(separator: ". ")
    grid.header = part.spans.isEmpty ? [] : writer.cells(part.spans, inWords: false)
    grid.headerAnchors = part.unworded.map(ReportPage.figureAnchor)
    self.grid = grid
    note(part)
  }

  private mutating func row(_ part: Report.Part) {
    if grid == nil { grid = ReportPage.Grid() }
    var cells = writer.cells(part.spans).map { runs in
      ReportPage.Cell(lines: runs.isEmpty ? [] : [([], runs)])
    }
    if cells.isEmpty { cells = [ReportPage.Cell()] }
    let own = [anchor(part.entry.at ?? "")] + part.unworded.map(ReportPage.figureAnchor)
    if cells[0].lines.isEmpty { cells[0].lines.append(([], [])) }
    cells[0].lines[0].anchors = own
    grid?.rows.append(cells)
    note(part)
  }

  private mutating func cell(_ part: Report.Part) {
    var cell = ReportPage.Cell()
    if let at = part.entry.at {
      cell.lines.append(
        ([anchor(at)] + part.unworded.map(ReportPage.figureAnchor), writer.runs(part.spans)))
    }
    withLastRow { $0.append(cell) }
    note(part)
  }

  private mutating func item(_ part: Report.Part) {
    let number = part.entry.number.map { [ReportPage.Run.text($0 + " ")] } ?? []
    let line = (
      anchors: [anchor(part.entry.at ?? "")] + part.unworded.map(ReportPage.figureAnchor),
      runs: number + writer.runs(part.spans)
    )
    withLastRow { $0[$0.count - 1].lines.append(line) }
    note(part)
  }

  private mutating func withLastRow(_ change: (inout [ReportPage.Cell]) -> Void) {
    guard var grid, !grid.rows.isEmpty else { return }
    change(&grid.rows[grid.rows.count - 1])
    self.grid = grid
  }

  private mutating func note(_ part: Report.Part) {
    guard let note = notes.note(part.remarks), var grid else { return }
    grid.add(note) { anchor($0) }
    self.grid = grid
  }

  private mutating func closeTable() {
    if let grid { page.blocks.append(.table(grid)) }
    grid = nil
  }

  // MARK: Footnotes

  /// A footnote stands with the place before it.
  private mutating func footnote(_ part: Report.Part) {
    let footnote = place(part, note: nil)
    if grid != nil {
      grid?.footnotes.append(footnote)
    } else if case .place(var place)? = page.blocks.last {
      place.footnotes.append(footnote)
      page.blocks[page.blocks.count - 1] = .place(place)
    } else {
      page.blocks.append(.place(footnote))
    }
  }
}
