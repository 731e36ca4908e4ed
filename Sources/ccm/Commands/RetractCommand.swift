import Convention
import EventLog

/// An earlier line, withdrawn by a later one.
enum RetractCommand: Command {
  static let name = "retract"
  static let summary = "withdraw an earlier line, by a new line"
  static let synopsis = "SEQ --reason TEXT"
  static let options =
    [Option("reason", "TEXT", "why the line is withdrawn")] + Option.citing
    + AppendCommand.appending
  static let takesToday = false
  static let discussion = """
    Nothing is ever deleted: the line stays, and an event.retracted withdraws it, with all that
    corrected it. To withdraw a correction restores what stood before, and to withdraw a retraction
    restores the line: so everything can be taken back. The answer shows what stood and stands.

    --source and --at name what shows that the line is to go. Without them it is the line's own
    source: a mistake in typing.

    example: ccm retract 64 --reason 'taken in twice' --by registry --dry-run
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "the number of a line")
    let by = try call.appender()
    let open = try call.openLedger()
    let chain = try call.chain(in: open.ledger)
    let seq = chain.named.seq
    if let withdrawal = chain.withdrawalOfNamed {
      throw .error(
        .conflict,
        """
        line \(seq) is withdrawn by line \(withdrawal.seq) already: \
        'ccm retract \(withdrawal.seq)' restores it
        """)
    }
    let line = Event.retraction(
      of: seq, because: try call.reason(), source: call.source(or: chain.named.body.source))
    let (batch, faults) = call.batch(of: line)
    return try AppendCommand.append(batch, faults, by: by, to: open.folder, call)
  }
}
