import Convention
import EventLog
import Rendering

/// One measure through time.
enum SeriesCommand: Command {
  static let name = "series"
  static let summary = "one measure through time"
  static let synopsis = "MEASURE"
  static let options =
    Option.reading.filter { $0.name != "as-of" } + Option.choosing + Option.grouping + [
      Option("from", "DAY", "the first day, instead of the reports' cut-offs"),
      Option("to", "DAY", "the last day (today)"),
      Option("every", "STEP", "year, month or day (year)"),
    ]
  static let discussion = """
    Asks one measure at the cut-off of every report, with what the report printed for it, what
    could be known then and what is known by now; or on days of equal distance. At the cut-offs
    the window `period` is each report's own.

    examples: ccm series article3.outstanding
              ccm series 'assistance.provided(among: parties, window: period)'
              ccm series parties --from 2008 --every year --group region
              ccm series 'ratio(of: and(parties, un-members), to: un-members)' --from 2010
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one measure")
    let step = try step(call)
    if call.value("from") == nil, call.value("to") != nil || step != nil {
      throw .usage("--to and --every need --from", command: name)
    }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let to = try call.days("to", in: ledger.registers)?.last ?? basis.axes.asOf
    // A year or month stands for its last day here: a series begins with a day, not with a period.
    let from = try call.days("from", in: ledger.registers)?.last
    let group: RegionLevel? = try call.word("group")
    let scope = try call.scope(in: ledger, on: to)
    var choice = Choice()
    choice.states = try call.states(in: ledger)
    let book = FigureBook(ledger)
    func series(_ measure: Measure, _ choice: Choice) throws(MeasureError) -> Series {
      guard let from else {
        return try ledger.series(measure, basis.axes, book: book, choice: choice)
      }
      return try ledger.series(
        measure, basis.axes, from: from, to: to, every: step ?? .year, choice: choice)
    }
    let view: View
    do throws(MeasureError) {
      let measure = try Measure(call.operands[0])
      let total = try series(measure, choice)
      if let group {
        var groups: [(name: String?, series: Series)] = []
        for part in ledger.state(basis.axes).chosen(choice).groups(group) {
          var own = choice
          own.states = part.state.scope
          groups.append((part.name, try series(measure, own)))
        }
        view = GroupViews.series(groups, total, basis, scope: scope)
      } else {
        view = SeriesView.view(total, basis, scope: scope)
      }
    } catch {
      throw .usage(error.message, command: name)
    }
    try call.answer(view)
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
