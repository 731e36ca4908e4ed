import Convention
import Rendering

/// Who entered and left a set, and why.
enum MovementsCommand: Command {
  static let name = "movements"
  static let summary = "who entered and left a set between two days, and why"
  static let synopsis = "MEASURE --from DAY [--to DAY]"
  static let options =
    [
      Option("from", "DAY", "the day before the first on which a State can have moved"),
      Option("since", "DAY", "the same as --from"),
      Option("to", "DAY", "the last day (today)"),
      Option("known-by", "DAY", "what was known by then (today)"),
      Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
      Option("format", "FORMAT", "text, json, csv, markdown or html"),
    ] + Option.choosing
  static let discussion = """
    Takes a measure that counts States. For each State that counts on one of the two days and not on
    the other: the day on which that changed, and what happened on it: it joined, declared,
    completed, was found to have none, withdrew, a day passed, or a later complete list left it
    out without a word. Knowledge is the same on both days; 'ccm changes --measure' tells what the
    ledger learned.

    examples: ccm movements parties --from 2011-08-20 --to 2012-06-29
              ccm movements article3.outstanding --since 2msp
              ccm movements article7.initial.overdue --from 2011 --to 2016 --region africa
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one measure")
    let measure = try call.measure(call.operands[0])
    if call.value("from") == nil, call.value("since") == nil {
      throw .usage("from which day? --from DAY", command: name)
    }
    let (ledger, basis) = try call.basis(try call.openLedger(), asOf: "to")
    let choice = try call.choice(in: ledger)
    let (from, to) = (choice.after ?? basis.axes.asOf, basis.axes.asOf)
    if to < from { throw .usage("--to \(to) lies before --from \(from)", command: name) }
    let state = ledger.state(basis.axes).chosen(choice)
    let scope = try call.scope(in: ledger, on: to)
    let movements: Movements
    do throws(MeasureError) {
      movements = try state.movements(measure, from: from, to: to)
    } catch {
      throw .usage(error.message, command: name)
    }
    try call.answer(MovementsView.view(movements, state, basis, scope: scope))
    return .fine
  }
}
