package import Convention
import EventLog

/// Answers put together by where the States lie.
package enum GroupViews {
  /// A measure, of each region and of all.
  package static func measure(
    _ measure: Measure, _ total: Answer, _ groups: [(group: RegionGroup, answer: Answer?)],
    _ state: ConventionState, _ basis: Basis, scope: String?
  ) -> View {
    let rows = groups.map { (name($0.group), $0.answer) } + [("all", total)]
    var table = Table(["Region", "Value", "States", "Undecided"])
    table.rows = rows.map { name, answer in
      [
        name, answer.map(MeasureView.told) ?? "nothing on record",
        name == "all" ? "" : names(answer?.states ?? [], state),
        name == "all" ? "" : names(answer?.undecided ?? [], state),
      ]
    }
    var csv = Table(["Measure", "Region", "Low", "High", "Unit"], numeric: [2, 3])
    csv.rows = rows.map { name, answer in
      [
        measure.description, name, answer?.low?.decimal ?? "", answer?.high?.decimal ?? "",
        answer?.unit ?? "states",
      ]
    }
    let heading = MeasureView.heading(measure, state, scope: scope)
    return View(
      blocks: [.heading(1, heading + ", by region"), .table(table)],
      json: .object([
        ("measure", .string(measure.description)), ("asOf", .string(state.asOf.description)),
        ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
        ("scope", scope.map { .string($0) }),
        (
          "groups",
          .array(
            rows.map { name, answer in
              .object(
                [("region", .string(name))]
                  + (answer.map { MeasureView.members($0) } ?? [("value", .null)]))
            })
        ),
      ]), basis: basis.line, rows: csv.data(basis))
  }

  /// How many States stand where, of each region and of all.
  package static func state(
    _ groups: [RegionGroup], _ state: ConventionState, _ basis: Basis, scope: String?
  ) -> View {
    let rows = groups.map { (name($0), $0.state.counts) } + [("all", state.counts)]
    var table = Table(
      ["Region", "Parties", "In force", "Signatories", "Withdrawn", "Undecided"],
      numeric: [1, 2, 3, 4, 5])
    table.rows = rows.map { name, counts in
      [
        name, String(counts.parties), String(counts.inForce), String(counts.signatories),
        String(counts.withdrawn), String(counts.undecided),
      ]
    }
    return View(
      blocks: [
        .heading(1, "State of the Convention as of \(state.asOf)\(place(scope)), by region"),
        .table(table),
      ],
      json: .object([
        ("asOf", .string(state.asOf.description)),
        ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
        (
          "groups",
          .array(
            rows.map { name, counts in
              .object([
                ("region", .string(name)), ("parties", .integer(counts.parties)),
                ("inForce", .integer(counts.inForce)),
                ("signatories", .integer(counts.signatories)),
                ("withdrawn", .integer(counts.withdrawn)),
                ("undecided", .integer(counts.undecided)),
              ])
            })
        ),
      ]), basis: basis.line, rows: table.data(basis))
  }

  /// How many duties have which status, of each region and of all.
  package static func deadlines(
    _ groups: [(group: RegionGroup, duties: [Duty])], _ state: ConventionState, _ basis: Basis
  ) -> View {
    let statuses = DeadlineStatus.allCases
    let rows = groups.map { (name($0.group), $0.duties) } + [("all", groups.flatMap(\.duties))]
    func count(_ duties: [Duty], _ status: DeadlineStatus) -> Int {
      duties.count { $0.status == status }
    }
    var table = Table(
      ["Region"] + statuses.map(\.rawValue) + ["all"], numeric: Set(1...(statuses.count + 1)))
    table.rows = rows.map { name, duties in
      [name] + statuses.map { String(count(duties, $0)) } + [String(duties.count)]
    }
    return View(
      blocks: [.heading(1, "Deadlines as of \(state.asOf), by region"), .table(table)],
      json: .object([
        ("asOf", .string(state.asOf.description)),
        ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
        (
          "groups",
          .array(
            rows.map { name, duties in
              .object(
                [("region", .string(name))]
                  + statuses.map { ($0.rawValue, .integer(count(duties, $0))) }
                  + [("all", .integer(duties.count))])
            })
        ),
      ]), basis: basis.line, rows: table.data(basis))
  }

  /// A measure through time, a column for each region.
  package static func series(
    _ groups: [(name: String?, series: Series)], _ total: Series, _ basis: Basis, scope: String?
  ) -> View {
    let columns = groups.map { ($0.name ?? "no region", $0.series) } + [("all", total)]
    var table = Table(["As of"] + columns.map(\.0), numeric: Set(1...columns.count))
    table.rows = total.points.indices.map { index in
      [total.points[index].asOf.description]
        + columns.map { MeasureView.summary($0.1.points[index].now) }
    }
    var csv = DataTable(["measure", "region", "low", "high"], basis)
    for (name, series) in columns {
      for point in series.points {
        let axes = Axes(asOf: point.asOf, knownBy: basis.axes.knownBy)
        csv.append(
          [
            total.measure.description, name, Cell.number(point.now.low),
            Cell.number(point.now.high),
          ], basis: Basis(axes, size: basis.size, root: basis.root))
      }
    }
    let rows = csv.table
    return View(
      blocks: [
        .heading(1, "\(total.measure) through time\(place(scope)), by region"), .table(table),
      ],
      json: .object([
        ("measure", .string(total.measure.description)),
        ("knownBy", .string(basis.axes.knownBy.description)), ("log", basis.log),
        (
          "groups",
          .array(
            columns.map { name, series in
              .object([
                ("region", .string(name)),
                (
                  "points",
                  .array(
                    series.points.map {
                      .object(
                        [("asOf", .string($0.asOf.description))] + MeasureView.members($0.now))
                    })
                ),
              ])
            })
        ),
      ]), basis: basis.line, rows: rows)
  }

  /// Where a choice of States shows in a heading.
  static func place(_ scope: String?) -> String { scope.map { ", \($0)" } ?? "" }

  private static func name(_ group: RegionGroup) -> String { group.name ?? "no region" }

  private static func names(_ codes: [CountryCode], _ state: ConventionState) -> String {
    codes.map { state.name($0) }.sorted(by: CountryNames.precedes).joined(separator: ", ")
  }
}
