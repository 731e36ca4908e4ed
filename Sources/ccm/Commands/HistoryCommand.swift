import Convention
import EventLog
import Rendering

/// Everything about one State, in order.
enum HistoryCommand: Command {
  static let name = "history"
  static let summary = "everything about one State, in order"
  static let synopsis = "STATE"
  static let options = Option.reading + Option.span + Option.subject + [Option.document]
  static let discussion = """
    Every fact on record with its source, place and line, and between them what follows from the
    articles: entry into force, the day the initial report falls due, the end of membership.

    examples: ccm history Lithuania
              ccm history Laos --from 1rc --to 2023 --article 4
              ccm history Germany --document geneva
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one State")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let code = try call.state(call.operands[0], in: ledger)
    let name = ledger.registers.name(code, on: basis.axes.asOf)
    let choice = try call.choice(in: ledger)
    let history = ledger.history(of: code, basis.axes).chosen(choice)
    try call.answer(HistoryView.view(history, name, basis))
    return .fine
  }
}
