import Convention
import EventLog
import Rendering

/// Measures through time.
enum SeriesCommand: Command {
  static let name = "series"
  static let summary = "measures through time"
  static let synopsis = "MEASURE..."
  static let options =
    Option.readingDrawn.filter { $0.name != "as-of" } + Option.choosing + Option.grouping + [
      Option("from", "DAY", "the first day, instead of the reports' cut-offs"),
      Option("to", "DAY", "the last day (today)"),
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
              ccm series parties --from 2008 --every year --group region
              ccm series 'ratio(of: and(parties, un-members), to: un-members)' --from 2010
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...SeriesCharts.mostLines, "one to four measures")
    let step: SeriesStep? = try call.word("every")
    let group: RegionLevel? = try call.word("group")
    let isDrawn = try call.format() == .svg || call.operands.count > 1
    let isTimed = call.value("from") != nil || step != nil || isDrawn
    if !isTimed, call.value("to") != nil {
      throw .usage("--to needs --from or --every", command: name)
    }
    if group != nil { try call.expectOperands(1...1, "one measure beside --group") }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let to = try call.days("to", in: ledger.registers)?.last ?? basis.axes.asOf
    // A year or month stands for its last day here: a series begins with a day, not with a period.
    let from = try call.days("from", in: ledger.registers)?.last ?? Article15.opened
    let scope = try call.scope(in: ledger, on: to)
    var choice = Choice()
    choice.states = try call.states(in: ledger)
    let book = FigureBook(ledger)
    let every = step ?? (isDrawn ? .change : .year)
    func series(_ measure: Measure, _ choice: Choice) throws(MeasureError) -> Series {
      isTimed
        ? try ledger.series(
          measure, basis.axes, from: from, to: to, steps: every, choice: choice)
        : try ledger.series(measure, basis.axes, book: book, choice: choice)
    }
    let view: View
    do throws(MeasureError) {
      var all: [Series] = []
      for text in call.operands { all.append(try series(Measure(text), choice)) }
      if let group {
        var groups: [(name: String?, series: Series)] = []
        for part in ledger.state(basis.axes).chosen(choice).groups(group) {
          var own = choice
          own.states = part.state.scope
          groups.append((part.name, try series(all[0].measure, own)))
        }
        view = GroupViews.series(groups, all[0], basis, scope: scope)
      } else {
        let views = all.map { SeriesView.view($0, basis, scope: scope) }
        // What is printed is about all States.
        let lines = all.map { series in
          SeriesLine(
            series,
            printed: choice.states == nil
              ? ledger.printed(series.measure, book: book, from: from, to: to) : [])
        }
        view =
          !isTimed
          ? views[0]
          : lines.count == 1
            ? SeriesCharts.adding(lines[0], to: views[0], basis)
            : SeriesCharts.view(lines, views, rows: SeriesView.rows(all, basis), basis)
      }
    } catch {
      throw .usage(error.message, command: name)
    }
    try call.answer(view)
    return .fine
  }
}
