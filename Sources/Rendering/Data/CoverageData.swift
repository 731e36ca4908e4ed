import Convention
import EventLog

/// What the ledger knows as data: rows of three kinds, told apart by `of`. A row of `theme` counts
/// the events of a theme, one of `year` those of one year of it, one of `document` those of a
/// document.
enum CoverageData {
  static let columns = [
    "of", "theme", "year", "document", "lineage", "events", "figures", "documents", "first", "last",
  ]

  static func table(_ coverage: Coverage, _ basis: Basis) -> Table {
    var data = DataTable(columns, basis)
    func append(_ cells: [String?], _ reach: Coverage.Reach?) {
      data.append(cells + [reach?.first.description, reach?.last.description])
    }
    for theme in coverage.themes {
      append(
        [
          "theme", theme.theme.rawValue, nil, nil, nil, String(theme.events), nil,
          String(theme.documents.count),
        ], theme.reach)
      for (year, events) in theme.years.sorted(by: { $0.key < $1.key }) {
        append(
          ["year", theme.theme.rawValue, String(year), nil, nil, String(events), nil, nil], nil)
      }
    }
    for document in coverage.documents {
      append(
        [
          "document", nil, nil, document.document, document.lineage.rawValue,
          String(document.events), String(document.figures), nil,
        ], document.reach)
    }
    return data.table
  }
}
