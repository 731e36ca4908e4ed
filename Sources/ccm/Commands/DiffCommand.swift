import Convention
import EventLog
import Rendering

/// What changed between two dates.
enum DiffCommand: Command {
  static let name = "diff"
  static let summary = "what changed between two dates"
  static let synopsis = "--from DATE --to DATE"
  static let options =
    [
      Option("from", "DATE", "changes after this day"),
      Option("to", "DATE", "and up to this day (today)"),
      Option("known-by", "DATE", "what was known by then (today)"),
      Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
      Option("format", "FORMAT", "text, json, csv, markdown or html"),
    ] + Option.output
  static let discussion = """
    Who signed, joined or withdrew, for whom the Convention entered into force, whose initial
    report fell due, came in or became overdue, and which annual and voluntary reports came in. What
    lies between the two days only on some reading of the facts is told apart as possible.

    example: ccm diff --from 2011-08-20 --to 2012-06-29
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "no operand")
    guard let from = try call.day("from") else {
      throw .usage("from which day? --from DATE", command: name)
    }
    let last = try call.day("to")
    let today = try call.today()
    let to = last ?? today
    if to < from { throw .usage("--to \(to) lies before --from \(from)", command: name) }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open, asOf: to)
    let difference = ledger.state(basis.axes).difference(from: from, to: to)
    try call.answer(DiffView.view(difference, basis))
    return .fine
  }
}
