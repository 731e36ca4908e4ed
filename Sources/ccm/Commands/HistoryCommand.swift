import Convention
import EventLog
import Rendering

/// Everything about one State, in order.
enum HistoryCommand: Command {
  static let name = "history"
  static let summary = "everything about one State, in order"
  static let synopsis = "STATE"
  static let options = Option.reading
  static let discussion = """
    Every fact on record with its source, place and line, and between them what follows from the
    articles: entry into force, the day the initial report falls due, the end of membership.

    example: ccm history Lithuania
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one State")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let code = try call.state(call.operands[0], in: ledger)
    let name = ledger.registers.name(code, on: basis.axes.asOf)
    try call.answer(HistoryView.view(ledger.history(of: code, basis.axes), name, basis))
    return .fine
  }
}
