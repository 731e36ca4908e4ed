import Convention
import EventLog
import Rendering

/// The state of the Convention as of a date.
enum StateCommand: Command {
  static let name = "state"
  static let summary = "state as of a date: all States, or one"
  static let synopsis = "[STATE]"
  static let options = Option.reading
  static let discussion = """
    Who is a party, a signatory or neither, since when, and where each Article 7 report stands.
    A State is named by its code or by any name it has had.

    example: ccm state --as-of 2012-06-29
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one State")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let state = ledger.state(basis.axes)
    if let name = call.operands.first {
      let code = try call.state(name, in: ledger)
      try call.answer(StateView.one(code, state, basis))
    } else {
      try call.answer(StateView.all(state, basis))
    }
    return .fine
  }
}

extension Call {
  /// A State by code, name or the beginning of a name.
  func state(_ text: String, in ledger: Ledger) throws(Stop) -> CountryCode {
    switch ledger.registers.names.find(text) {
    case .found(let code): return code
    case .ambiguous(let codes):
      let names = codes.map(\.description).joined(separator: ", ")
      throw .usage("\"\(text)\" may be any of \(names)", command: command.name)
    case .unknown(let suggestion):
      let hint = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
      throw .usage("no State is called \"\(text)\"\(hint)", command: command.name)
    }
  }
}
