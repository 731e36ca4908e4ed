import Convention
import EventLog
import Rendering

/// What changed between two dates.
enum DiffCommand: Command {
  static let name = "diff"
  static let summary = "what changed between two dates"
  static let synopsis = "[STATE] --from DAY [--to DAY]"
  static let options =
    [
      Option("from", "DAY", "changes after this day"),
      Option("since", "DAY", "the same as --from"),
      Option("to", "DAY", "and up to this day (today)"),
      Option("known-by", "DAY", "what was known by then (today)"),
      Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
      Option("format", "FORMAT", "text, json, csv, markdown or html"),
    ] + Option.choosing + Option.subject
  static let discussion = """
    Who signed, joined or withdrew, for whom the Convention entered into force, whose initial
    report fell due, came in or became overdue, and which annual and voluntary reports came in. What
    lies between the two days only on some reading of the facts is told apart as possible.
    Of one
    State: how it stood on both days, what happened in between, and the lines that tell of it.

    examples: ccm diff --from 2011-08-20 --to 2012-06-29
              ccm diff Laos --from geneva --to 11msp
              ccm diff --since 2rc --theme universalization
              ccm diff --from 2012 --to 2012 --region africa
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one State")
    if call.value("from") == nil, call.value("since") == nil {
      throw .usage("from which day? --from DAY", command: name)
    }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open, asOf: "to")
    let choice = try call.choice(call.operands.first, in: ledger)
    guard let from = choice.after else {
      throw .usage("from which day? --from DAY", command: name)
    }
    let to = basis.axes.asOf
    if to < from { throw .usage("--to \(to) lies before --from \(from)", command: name) }
    let state = ledger.state(basis.axes).chosen(choice)
    let difference = state.difference(from: from, to: to).chosen(choice)
    if call.operands.isEmpty {
      let scope = try call.scope(in: ledger, on: to)
      try call.answer(DiffView.view(difference, basis, scope: scope))
    } else {
      let code = try call.state(call.operands[0], in: ledger)
      try call.answer(ComparisonView.view(difference, code, basis))
    }
    return .fine
  }
}
