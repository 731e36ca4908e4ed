import Convention
import EventLog

/// A measure through time as data: one row a day.
///
/// `asOf` stands in the row's basis. `lowThen` and `highThen` are what could be known then, at the
/// cut-off of a report; `published` is what the report printed, where its figures agree.
enum SeriesData {
  static let columns = [
    "measure", "document", "low", "high", "unit", "open", "withoutRecord", "lowThen", "highThen",
    "published", "figures",
  ]

  static func table(_ all: [Series], _ basis: Basis) -> Table {
    var data = DataTable(columns, basis)
    for (series, point) in all.flatMap({ series in series.points.map { (series, $0) } }) {
      let printed = Set(point.published.compactMap(\.value?.number))
      let axes = Axes(asOf: point.asOf, knownBy: basis.axes.knownBy)
      data.append(
        [
          series.measure.description, point.document, Cell.number(point.now.low),
          Cell.number(point.now.high), point.now.low == nil ? nil : point.now.unit ?? "states",
          Cell.flag(point.now.isOpen), Cell.number(point.now.silence.states?.count),
          Cell.number(point.then?.low), Cell.number(point.then?.high),
          printed.count == 1 ? printed.first?.decimal : nil, Cell.list(point.published.map(\.id)),
        ], basis: Basis(axes, size: basis.size, root: basis.root))
    }
    return data.table
  }
}

extension Figure.Value {
  /// The number it is; nil for a date.
  var number: Fraction? { if case .number(let number) = self { number } else { nil } }
}
