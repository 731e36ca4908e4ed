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
  }

  package var blocks: [Block]
  private let makeJSON: () -> JSONValue
  /// What the answer rests on: the last line of every text.
  package var basis: String?

  private let makeRows: () -> Table?

  /// - Parameters:
  ///   - json: made when the answer is written in that form.
  ///   - basis: what the answer rests on: the last line of every text.
  ///   - rows: all rows in one table, for an answer of several tables or of none; nil where it has
  ///     one. Made when the answer is written as CSV.
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

  /// The forms this answer has: CSV only where the answer is a table.
  package func rendered(as format: Format) -> [UInt8]? {
    switch format {
    case .text: Array(text.utf8)
    case .json: json.prettyBytes + [0x0A]
    case .csv: csv.map { Array($0.utf8) }
    case .markdown: Array(markdown.utf8)
    case .html: Array(html.utf8)
    }
  }

  /// The one table; several would lose the others without a word.
  private var csv: String? {
    if let rows = makeRows() { return rows.csv }
    let tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    return tables.count == 1 ? tables[0].csv : nil
  }

  private var text: String {
    var parts = blocks.map { block in
      switch block {
      case .heading(1, let title): title + "\n" + String(repeating: "=", count: title.count) + "\n"
      case .heading(2, let title): title + "\n" + String(repeating: "-", count: title.count) + "\n"
      case .heading(_, let title): title + "\n"
      case .paragraph(let text): text + "\n"
      case .table(let table): table.text
      case .list(let items): items.map { "- \($0)\n" }.joined()
      case .verbatim(let text): text.hasSuffix("\n") ? text : text + "\n"
      }
    }
    if let basis { parts.append(basis + "\n") }
    return parts.joined(separator: "\n")
  }

  private var markdown: String {
    var parts = blocks.map { block in
      switch block {
      case .heading(let level, let title):
        String(repeating: "#", count: level) + " " + title + "\n"
      case .paragraph(let text): text + "\n"
      case .table(let table): table.markdown
      case .list(let items): items.map { "- \($0)\n" }.joined()
      case .verbatim(let text): "```\n" + (text.hasSuffix("\n") ? text : text + "\n") + "```\n"
      }
    }
    if let basis { parts.append("_" + basis + "_\n") }
    return parts.joined(separator: "\n")
  }

  private var html: String {
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
      }
    }
    if let basis { body += "<footer>\(HTML.escaped(basis))</footer>\n" }
    return HTML.page(title: title, body: body)
  }
}
