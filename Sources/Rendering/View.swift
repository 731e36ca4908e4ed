package import EventLog

/// One answer, ready to be written in any form.
package struct View {
  /// A piece of an answer meant for reading.
  package enum Block: Sendable {
    /// Level 1 is the answer's title.
    case heading(Int, String)
    case paragraph(String)
    case table(Table)
    case list([String])
    /// Text whose line breaks and spaces matter.
    case verbatim(String)
    case chart(Chart)
  }

  package var blocks: [Block]
  private let makeJSON: () -> JSONValue
  /// What the answer rests on: the last line of every text.
  package var basis: String?

  /// The picture of the answer, where it is not one of the blocks.
  var picture: Chart?

  private let makeRows: () -> Table?

  /// - Parameters:
  ///   - json: made when the answer is written in that form.
  ///   - basis: what the answer rests on: the last line of every text.
  ///   - rows: all rows in one table, as other programs read them; nil where the one table of the
  ///     answer serves for that. Made when the answer is written as CSV.
  package init(
    blocks: [Block], json: @escaping @autoclosure () -> JSONValue, basis: String?,
    rows: @escaping @autoclosure () -> Table? = nil
  ) {
    self.blocks = blocks
    self.basis = basis
    makeJSON = json
    makeRows = rows
  }

  /// The answer in full.
  package var json: JSONValue { makeJSON() }

  /// All rows in one table: those made for other programs, or those of the one table; several would
  /// lose the others without a word.
  private var rows: Table? {
    if let rows = makeRows() { return rows }
    let tables = self.tables
    return tables.count == 1 ? tables[0] : nil
  }

  /// The one picture.
  private var drawing: Drawing? {
    let charts = blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    return (picture ?? charts.first)?.drawing()
  }

  private var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The blocks with the columns that are asked for; a table that has none of them is left out.
  private func blocks(_ names: [String]?) -> [Block] {
    guard let names else { return blocks }
    return blocks.compactMap { block in
      if case .table(let table) = block { return table.choosing(names).map { .table($0) } }
      return block
    }
  }
}

extension View: Rendered {
  package func columnNames(as format: Format) -> [String] {
    format == .csv ? rows?.header ?? [] : tables.flatMap(\.header)
  }

  package func rendered(as format: Format, layout: Layout) -> [UInt8]? {
    switch format {
    case .text: Array(text(layout).utf8)
    case .json: json.prettyBytes + [0x0A]
    case .csv: csv(layout).map { Array($0.utf8) }
    case .markdown: Array(markdown(blocks(layout.columns)).utf8)
    case .html: Array(html(blocks(layout.columns)).utf8)
    case .svg: drawing.map { Array(SVG.file($0).utf8) }
    }
  }

  private func csv(_ layout: Layout) -> String? {
    guard let names = layout.columns else { return rows?.csv }
    return rows?.choosing(names)?.csv
  }

  private func text(_ layout: Layout) -> String {
    let writer = BlockText(layout)
    var parts = blocks(layout.columns).map(writer.text)
    if let basis { parts.append(writer.text(.paragraph(basis))) }
    // A chart with too little to draw is no text.
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func markdown(_ blocks: [Block]) -> String {
    var parts = blocks.map { block in
      switch block {
      case .heading(let level, let title):
        String(repeating: "#", count: level) + " " + title + "\n"
      case .paragraph(let text): text + "\n"
      case .table(let table): table.markdown
      case .list(let items): items.map { "- \($0)\n" }.joined()
      case .verbatim(let text): "```\n" + (text.hasSuffix("\n") ? text : text + "\n") + "```\n"
      case .chart(let chart): "```\n" + chart.text(Layout()) + "```\n"
      }
    }
    if let basis { parts.append("_" + basis + "_\n") }
    return parts.joined(separator: "\n")
  }

  private func html(_ blocks: [Block]) -> String {
    var title = "CCM ledger"
    var body = ""
    for block in blocks {
      switch block {
      case .heading(let level, let text):
        if level == 1 { title = text }
        body += "<h\(level)>\(HTML.escaped(text))</h\(level)>\n"
      case .paragraph(let text): body += "<p>\(HTML.escaped(text))</p>\n"
      case .table(let table): body += table.html
      case .list(let items):
        body += "<ul>\n" + items.map { "<li>\(HTML.escaped($0))</li>\n" }.joined() + "</ul>\n"
      case .verbatim(let text): body += "<pre>\(HTML.escaped(text))</pre>\n"
      case .chart(let chart): body += "<figure>\n\(SVG.element(chart.drawing()))</figure>\n"
      }
    }
    if let basis { body += "<footer>\(HTML.escaped(basis))</footer>\n" }
    return HTML.page(title: title, body: body)
  }
}
