package import Convention
import EventLog

/// Where words stand in the ledger.
package enum FindView {
  /// - Parameter limit: how many hits of a kind are shown.
  package static func view(_ search: Search, _ basis: Basis, limit: Int) -> View {
    let kinds = Search.Kind.allCases.map { kind in
      (kind, search.hits.filter { $0.kind == kind })
    }.filter { !$0.1.isEmpty }
    var blocks: [View.Block] = [.heading(1, "\"\(search.text)\"")]
    if kinds.isEmpty { blocks.append(.paragraph("Nothing on record holds these words.")) }
    for (kind, hits) in kinds {
      var table = table
      table.rows = hits.prefix(limit).map(row)
      blocks += [.heading(2, "\(kind.rawValue): \(hits.count)"), .table(table)]
      if hits.count > limit {
        blocks.append(
          .paragraph("\(hits.count - limit) more; --kind \(kind.rawValue) shows them all."))
      }
    }
    var rows = Table(["Kind"] + table.header, numeric: [3])
    rows.rows = search.hits.map { [$0.kind.rawValue] + row($0) }
    return View(
      blocks: blocks,
      json: .object([
        ("text", .string(search.text)), ("log", basis.log),
        (
          "hits",
          .array(
            search.hits.map { hit in
              .object([
                ("kind", .string(hit.kind.rawValue)), ("id", .string(hit.id)),
                ("text", .string(hit.text)), ("line", hit.line.map { .integer($0) }),
              ])
            })
        ),
      ]), basis: basis.line, rows: rows.data(basis))
  }

  private static let table = Table(["Found", "Text", "Line"], numeric: [2])

  private static func row(_ hit: Search.Hit) -> [String] {
    [hit.id, hit.text, hit.line.map(String.init) ?? ""]
  }
}
