import Convention
import EventLog
import Rendering

/// One measure through time.
enum SeriesCommand: Command {
  static let name = "series"
  static let summary = "one measure through time"
  static let synopsis = "MEASURE"
  static let options =
    Option.reading.filter { $0.name != "as-of" } + [
      Option("from", "DATE", "the first day, instead of the reports' cut-offs"),
      Option("to", "DATE", "the last day (today)"),
      Option("every", "STEP", "year, month or day (year)"),
    ]
  static let discussion = """
    Asks one measure at the cut-off of every report, with what the report printed for it, what
    could be known then and what is known by now; or on days of equal distance. At the cut-offs
    the window `period` is each report's own.

    examples: ccm series article3.outstanding
              ccm series 'assistance.provided(among: parties, window: period)'
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one measure")
    let from = try call.day("from")
    let to = try call.day("to")
    let step = try step(call)
    if from == nil, to != nil || step != nil {
      throw .usage("--to and --every need --from", command: name)
    }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let series: Series
    do throws(MeasureError) {
      let measure = try Measure(call.operands[0])
      if let from {
        let last = to ?? basis.axes.asOf
        series = try ledger.series(
          measure, basis.axes, from: from, to: last, every: step ?? .year)
      } else {
        let book = FigureBook(ledger)
        series = try ledger.series(measure, basis.axes, book: book)
      }
    } catch {
      throw .usage(error.message, command: name)
    }
    try call.answer(SeriesView.view(series, basis))
    return .fine
  }

  private static func step(_ call: Call) throws(Stop) -> Series.Step? {
    guard let text = call.value("every") else { return nil }
    guard let step = Series.Step(rawValue: text) else {
      throw .usage(
        "--every must be one of \(Series.Step.allCases.map(\.rawValue).joined(separator: ", "))",
        command: name)
    }
    return step
  }
}
