import Convention
import Rendering

/// What the numbers of States come to.
enum StatisticsCommand: Command {
  static let name = "statistics"
  static let summary = "count, share, mean, median, first and last of a measure"
  static let synopsis = "MEASURE"
  static let options = Option.reading + Option.choosing + Option.grouping
  static let discussion = """
    Of a measure that counts States: how many, and what share of the parties (or of all States, where
    others count too), by region and at the end of each year. Of one that gives each State a date,
    a number of days or an amount: how many States, mean, median, least and most, by region and
    year, and all States in order. A date that is not known to the day gives a least and a most.

      days.to-consent         from signature to ratification
      days.initial-late       from the day an initial report falls due to the day it came
      days.destruction-ahead  from the end of a destruction to its deadline; so many days early
      days.clearance-ahead    the same of a clearance
      times(of: deadline.extension-requested)                    how often something is told
      days(from: date.signature, to: date.entry-into-force)      any two dates

    examples: ccm statistics days.to-consent
              ccm statistics days.initial-late --as-of 2016-06-30 --region africa
              ccm statistics article3.outstanding --as-of 2012
              ccm statistics date.consent --group subregion
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one measure")
    let measure = try call.measure(call.operands[0])
    let (ledger, basis) = try call.basis(try call.openLedger())
    let choice = try call.choice(in: ledger)
    let state = ledger.state(basis.axes).chosen(choice)
    let scope = try call.scope(in: ledger, on: basis.axes.asOf)
    let level: RegionLevel? = try call.word("group")
    let statistics: Statistics
    do throws(MeasureError) {
      statistics = try state.statistics(measure, by: level ?? .region)
    } catch {
      if error.isSilence {
        try call.answer(MeasureView.nothing(measure, error.message, state, basis, scope: scope))
        return .fine
      }
      throw .usage(error.message, command: name)
    }
    try call.answer(StatisticsView.view(statistics, state, basis, scope: scope))
    return .fine
  }
}
