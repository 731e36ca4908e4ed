import Convention
import EventLog
import Rendering

/// Measures through time.
enum SeriesCommand: Command {
  static let name = "series"
  static let summary = "measures through time"
  static let synopsis = "MEASURE..."
  static let options =
    Option.readingDrawn.filter { $0.name != "as-of" } + [
      Option("from", "DATE", "the first day, instead of the reports' cut-offs"),
      Option("to", "DATE", "the last day (today)"),
      Option("every", "STEP", "report, meeting, year, month, day or change (year)"),
    ]
  static let discussion = """
    Asks one measure at the cut-off of every report, with what the report printed for it, what
    could be known then and what is known by now; or, with --from or --every, on days of equal
    distance, at the reports' cut-offs, after each meeting, or on each day on which it changed. At
    the cut-offs the window `period` is each report's own.

    With --from or --every a chart stands above the table, with the printed figures that rest on the
    same measure. With --format svg it is a picture, from the opening for signature on and at every
    change unless told otherwise; up to four measures share one.

    examples: ccm series article3.outstanding
              ccm series 'assistance.provided(among: parties, window: period)'
              ccm series parties signatories --every change --format svg
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...SeriesCharts.mostLines, "one to four measures")
    let from = try call.day("from")
    let to = try call.day("to")
    let step: SeriesStep? = try call.word("every")
    let isDrawn = try call.format() == .svg || call.operands.count > 1
    if from == nil, to != nil, step == nil, !isDrawn {
      throw .usage("--to needs --from or --every", command: name)
    }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let book = FigureBook(ledger)
    if from == nil, step == nil, !isDrawn {
      let measure = try measure(call.operands[0])
      let series = try asked { () throws(MeasureError) in
        try ledger.series(measure, basis.axes, book: book)
      }
      try call.answer(SeriesView.view(series, basis))
      return .fine
    }
    let first = from ?? Article15.opened
    let last = to ?? basis.axes.asOf
    let every = step ?? (isDrawn ? .change : .year)
    var all: [Series] = []
    for text in call.operands {
      let measure = try measure(text)
      all.append(
        try asked { () throws(MeasureError) in
          try ledger.series(measure, basis.axes, from: first, to: last, steps: every)
        })
    }
    let lines = all.map { series in
      SeriesLine(
        series, printed: ledger.printed(series.measure, book: book, from: first, to: last))
    }
    let views = all.map { SeriesView.view($0, basis) }
    try call.answer(
      lines.count == 1
        ? SeriesCharts.adding(lines[0], to: views[0], basis)
        : SeriesCharts.view(lines, views, rows: SeriesView.rows(all, basis), basis))
    return .fine
  }

  private static func measure(_ text: String) throws(Stop) -> Measure {
    try asked { () throws(MeasureError) in try Measure(text) }
  }

  /// What a measure says, its mistakes as wrong usage.
  private static func asked<Value>(
    _ make: () throws(MeasureError) -> Value
  ) throws(Stop) -> Value {
    do throws(MeasureError) { return try make() } catch {
      throw .usage(error.message, command: name)
    }
  }
}
