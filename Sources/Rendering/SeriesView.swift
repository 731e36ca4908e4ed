package import Convention
import EventLog

/// One measure through time.
package enum SeriesView {
  package static func view(
    _ series: Series, _ basis: Basis, scope: String? = nil
  ) -> View {
    var table = Table([
      "As of", "Document", "Published", "Known then", "Known now",
    ])
    table.rows = series.points.map { point in
      [
        point.asOf.description, point.document ?? "",
        point.published.map { AuditView.published($0) }.joined(separator: ", "),
        point.then.map(MeasureView.summary) ?? "", MeasureView.summary(point.now),
      ]
    }
    if series.points.allSatisfy({ $0.document == nil }) {
      table = Table(["As of", "Value"])
      table.rows = series.points.map { [$0.asOf.description, MeasureView.summary($0.now)] }
    }
    return View(
      blocks: [
        .heading(1, "\(series.measure) through time\(GroupViews.place(scope))"), .table(table),
      ],
      json: .object([
        ("measure", .string(series.measure.description)),
        ("knownBy", .string(basis.axes.knownBy.description)), ("log", basis.log),
        ("points", .array(series.points.map(json))),
      ]), basis: basis.line, rows: rows([series], basis))
  }

  /// Measures through time as data.
  package static func rows(_ series: [Series], _ basis: Basis) -> Table {
    SeriesData.table(series, basis)
  }

  private static func json(_ point: Series.Point) -> JSONValue {
    .object([
      ("asOf", .string(point.asOf.description)), ("document", point.document.map { .string($0) }),
      (
        "published",
        point.document.map { _ in
          .array(
            point.published.map {
              .object([("figure", .string($0.id)), ("value", $0.value?.json ?? .null)])
            })
        }
      ),
      ("knownThen", point.then.map(value)), ("value", value(point.now)),
    ])
  }

  private static func value(_ answer: Answer) -> JSONValue {
    .object(
      [
        ("value", JSONValue.number(answer.settled)), ("low", JSONValue.number(answer.low)),
        ("high", JSONValue.number(answer.high)),
        ("states", .array(answer.states.map { .string($0.description) })),
        ("undecided", .array(answer.undecided.map { .string($0.description) })),
      ] + MeasureView.silence(answer))
  }
}
