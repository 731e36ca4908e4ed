import Convention
import EventLog

/// What an earlier line says, replaced by a later one.
enum CorrectCommand: Command {
  static let name = "correct"
  static let summary = "replace what an earlier line says, by a new line"
  static let synopsis = "SEQ MEMBER=VALUE ... --reason TEXT"
  static let options =
    [Option("reason", "TEXT", "why: what is wrong with the line, or what is known now")]
    + Option.citing + AppendCommand.appending
  static let takesToday = false
  static let discussion = """
    Nothing is ever edited: the line stays, and an event.corrected takes its place. Members are
    typed as with 'ccm new'; those that are not named stay, and MEMBER= leaves one out. Whichever
    line of a chain of corrections is named, what stands now is changed, and the first line of the
    chain is corrected. The answer shows what it said and says now, and how to take that back.

    --source and --at name what shows the correction. Without them it is the line's own source: a
    mistake in typing. source.document= and source.at= change what the corrected line cites.

    example: ccm correct 64 source.at='page 2' --reason 'typing error' --by registry --dry-run
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    let by = try call.appender()
    let open = try call.openLedger()
    let chain = try call.chain(in: open.ledger)
    guard chain.first.type != .eventRetracted, chain.named.type != .eventRetracted else {
      throw .usage(
        "line \(chain.named.seq) is a retraction; take it back with 'ccm retract'", command: name)
    }
    if let withdrawal = chain.withdrawal {
      throw .error(
        .conflict,
        """
        line \(chain.first.seq) is withdrawn by line \(withdrawal.seq): \
        'ccm retract \(withdrawal.seq)' restores it
        """)
    }
    guard let standing = chain.standing?.body,
      let before = EventDraft(standing, EventType.vocabulary)
    else { preconditionFailure("What is not withdrawn stands") }
    var after = before
    try call.set(try assignments(call), of: &after, open.ledger)
    if after.value == before.value {
      throw .usage("line \(chain.first.seq) says this already", command: name)
    }
    // What is wrong in the event itself is shown in the event itself.
    let (_, faults) = call.batch(of: after)
    if !faults.isEmpty { throw .faults(faults, code: .unreadable) }
    let line = Event.correction(
      of: chain.first.seq, by: after.value, because: try call.reason(),
      source: call.source(or: standing.source))
    let (batch, found) = call.batch(of: line)
    return try AppendCommand.append(batch, found, by: by, to: open.folder, call)
  }

  private static func assignments(_ call: Call) throws(Stop) -> [Assignment] {
    var assignments: [Assignment] = []
    for operand in call.operands.dropFirst() {
      guard let assignment = Assignment(operand) else {
        throw .usage("expected MEMBER=VALUE; got \"\(operand)\"", command: name)
      }
      assignments.append(assignment)
    }
    if assignments.isEmpty { throw .usage("what is to be corrected? MEMBER=VALUE", command: name) }
    return assignments
  }
}

extension Call {
  /// The chain of the line that the first operand names.
  func chain(in ledger: Ledger) throws(Stop) -> Chain {
    guard let word = operands.first else {
      throw .usage("expected the number of a line", command: command.name)
    }
    guard let seq = Int(word), seq > 0, String(seq) == word else {
      throw .usage("\"\(word)\" is no line's number", command: command.name)
    }
    guard seq <= ledger.size else {
      throw .usage(
        "line \(seq) lies outside the log's \(ledger.size) lines", command: command.name)
    }
    return ledger.chain(of: seq)
  }

  /// Why: `--reason`.
  func reason() throws(Stop) -> String {
    guard let reason = value("reason"), !reason.isEmpty else {
      throw .usage("why? --reason TEXT", command: command.name)
    }
    return reason
  }

  /// The source that the options name; what they leave out is another's.
  func source(or other: EventBody.Source) -> EventBody.Source {
    EventBody.Source(document: value("source") ?? other.document, at: value("at") ?? other.at)
  }
}
