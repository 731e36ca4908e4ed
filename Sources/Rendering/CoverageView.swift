package import Convention
import EventLog

/// What the ledger knows, and not.
package enum CoverageView {
  package static func view(_ coverage: Coverage, _ basis: Basis) -> View {
    var themes = Table(
      ["Theme", "Events", "First", "Last", "Documents", "Years without an event"], numeric: [1, 4],
      spare: ["Documents"])
    themes.rows = coverage.themes.map { theme in
      [
        theme.theme.rawValue, String(theme.events), theme.reach?.first.description ?? "-",
        theme.reach?.last.description ?? "-", String(theme.documents.count), runs(theme.gaps),
      ]
    }
    var documents = Table(
      ["Document", "Lineage", "Events", "Figures", "First", "Last", "Themes"], numeric: [2, 3],
      under: ["Lineage", "Themes"])
    documents.rows = coverage.documents.map { document in
      [
        document.document, document.lineage.rawValue, String(document.events),
        String(document.figures), document.reach?.first.description ?? "-",
        document.reach?.last.description ?? "-",
        document.themes.map(\.rawValue).joined(separator: ", "),
      ]
    }
    return View(
      blocks: [
        .heading(1, "What the ledger knows as of \(basis.axes.asOf)"),
        .paragraph("Events are counted in the year of the latest day they can have happened."),
        .table(themes), .heading(2, "By year"), .table(years(coverage)),
        .heading(2, "By document"), .table(documents),
      ], json: json(coverage, basis), basis: basis.line,
      rows: CoverageData.table(coverage, basis))
  }

  private static func years(_ coverage: Coverage) -> Table {
    let years = Set(coverage.themes.flatMap(\.years.keys)).sorted()
    var table = Table(["Theme"] + years.map(String.init), numeric: Set(1...max(1, years.count)))
    table.repeatsFirst = true
    table.rows = coverage.themes.filter { $0.events > 0 }.map { theme in
      [theme.theme.rawValue] + years.map { theme.years[$0].map(String.init) ?? "" }
    }
    return table
  }

  /// Consecutive years as runs: `2008-2010, 2013`.
  private static func runs(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years {
      if let last = runs.last, last.upperBound == year - 1 {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }

  private static func json(_ coverage: Coverage, _ basis: Basis) -> JSONValue {
    .object([
      ("asOf", .string(basis.axes.asOf.description)),
      ("knownBy", .string(basis.axes.knownBy.description)), ("log", basis.log),
      (
        "themes",
        .array(
          coverage.themes.map { theme in
            .object([
              ("theme", .string(theme.theme.rawValue)), ("events", .integer(theme.events)),
              ("first", theme.reach.map { .string($0.first.description) } ?? .null),
              ("last", theme.reach.map { .string($0.last.description) } ?? .null),
              (
                "years",
                .object(
                  theme.years.sorted { $0.key < $1.key }
                    .map { (String($0.key), .integer($0.value)) })
              ),
              ("gaps", .array(theme.gaps.map { .integer($0) })),
              ("documents", .array(theme.documents.map { .string($0) })),
            ])
          })
      ),
      (
        "documents",
        .array(
          coverage.documents.map { document in
            .object([
              ("document", .string(document.document)),
              ("lineage", .string(document.lineage.rawValue)),
              ("events", .integer(document.events)), ("figures", .integer(document.figures)),
              ("first", document.reach.map { .string($0.first.description) } ?? .null),
              ("last", document.reach.map { .string($0.last.description) } ?? .null),
              ("themes", .array(document.themes.map { .string($0.rawValue) })),
            ])
          })
      ),
    ])
  }
}
