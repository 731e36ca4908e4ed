import Convention
import EventLog
import Rendering

/// Facts added to the log: all of a batch, or none.
enum AppendCommand: Command {
  static let name = "append"
  static let summary = "add facts to the log, one or a batch"
  static let synopsis = "[FILE ...]"
  static let options =
    appending + [
      Option("types", nil, "lists the event types, or those that speak of a word; explains one")
    ]
  /// What every command takes that adds lines.
  static let appending = [
    Option("by", "NAME", "who appends: a role or a name (or CCM_BY)"),
    Option("accession", "SLUG", "the batch of material taken in; starts a segment of its own"),
    Option("expect-head", "SEQ[:ROOT]", "refuse unless the log has this many lines and root"),
    Option("wait", "SECONDS", "how long to wait for others who append (30)"),
    Option("dry-run", nil, "check everything, write nothing"),
    Option("strict", nil, "refuse what would go in with a warning"),
    Option("accept-clock", nil, "believe the clock, far as it lies from the log's last line"),
    Option("quiet", nil, "do not say what the lines change"),
    Option("format", "FORMAT", "of the answer: text, json, markdown or html"),
  ]
  static let takesToday = false
  static let discussion = """
    Reads JSON Lines, one event a line without seq, recorded and by, from files or standard input.
    The whole batch goes in or nothing does. An event the log holds already, word for word, is
    passed over; the same fact from the same place with another body is a conflict. A checkpoint of
    the log is left in Snapshots/, with which 'ccm verify' finds any line that is changed later;
    where the log no longer begins with the lines of the last one, nothing is added.

    What goes against an article, an order or a likely range goes in with a warning that says so.
    Lines are recorded by this machine's clock, and by no option.

    example: echo \(example) | ccm append --by registry --dry-run
    """

  /// One event, in quotes for the shell.
  static let example = """
    '{"type":"report.submitted","state":"LAO","on":"2011-01-25",\
    "source":{"document":"oslo-2012","at":"para 67"},"data":{"report":"initial"}}'
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    if call.has("types") { return try types(call) }
    let by = try call.appender()
    let folder = try call.eventsFolder()
    let (batch, faults) = try call.batch()
    return try append(batch, faults, by: by, to: folder, call)
  }

  /// Puts a batch in the log, as the options of a call have it.
  ///
  /// - Parameter faults: what was wrong in reading it; with any, it is only checked.
  static func append(
    _ batch: Batch, _ faults: [Fault], by: String, to folder: LogFolder, _ call: Call
  ) throws(Stop) -> ExitCode {
    // Asked before anything is added, so that no answer fails after it.
    let format = try call.format()
    if ![.text, .json, .markdown, .html].contains(format) {
      throw .usage("this answer has no \(format.rawValue) form", command: name)
    }
    if call.value("columns") != nil {
      throw .usage("--columns chooses among those of a table; this answer has none", command: name)
    }
    if !faults.isEmpty {
      // What can be read is checked too, so that one run reports everything.
      let log = try call.read(folder)
      let (grown, unreadable) =
        log.isWhole
        ? log.grown(by: batch.entries, recorded: try call.now(), appender: by) : (log, [])
      let isChecked = log.isWhole && unreadable.isEmpty
      let found = isChecked ? BatchCheck(grown, batch.entries).faults : unreadable
      throw .faults(faults + found, code: .unreadable)
    }
    var append = Append(batch, by: by, now: try call.now())
    append.isDryRun = call.has("dry-run")
    append.acceptsClock = call.has("accept-clock")
    append.refusesWithdrawn = call.has("strict")
    append.amendments = Ledger.amendments
    append.checkpoints = SnapshotFolder(beside: folder).checkpoints
    append.expectedHead = try expectedHead(call)
    if let seconds = try call.number("wait") {
      append.lockWaitMilliseconds = min(seconds, 86_400) * 1000
    }
    if let slug = call.value("accession") {
      guard let accession = Accession(slug) else {
        throw .usage(
          "--accession must be a slug of a-z, 0-9 and -; \"\(slug)\" is none", command: name)
      }
      append.accession = accession
    }
    var warnings: [Fault] = []
    var grown: LogContents?
    let outcome: AppendOutcome
    do throws(AppendError) {
      outcome = try append.run(in: folder, vocabulary: EventType.vocabulary) { log, entries in
        grown = log
        let check = BatchCheck(log, entries)
        warnings = check.warnings
        return check.faults + (call.has("strict") ? check.warnings : [])
      }
    } catch {
      throw stop(error)
    }
    report(outcome, warnings)
    if let grown, !call.has("quiet") {
      try call.answer(Aftermath(outcome, grown, warnings, beside: folder, call).view)
    }
    return .fine
  }

  private static func expectedHead(_ call: Call) throws(Stop) -> ExpectedHead? {
    guard let text = call.value("expect-head") else { return nil }
    guard let head = ExpectedHead(text) else {
      throw .usage(
        "--expect-head must be a number of lines, or that, \":\" and the root; \"\(text)\" is none",
        command: name)
    }
    return head
  }

  private static func types(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one event type or word")
    guard let view = TypesView.view(call.operands.first) else {
      let wanted = call.operands.first ?? ""
      let hint =
        Suggestion.nearest(to: wanted, among: EventType.allCases.map(\.name))
        .map { "; did you mean \"\($0)\"?" } ?? ""
      throw .usage("no event type \"\(wanted)\", and none speaks of it\(hint)", command: name)
    }
    try call.answer(view)
    return .fine
  }

  private static func report(_ outcome: AppendOutcome, _ warnings: [Fault]) {
    var text = ""
    for fault in warnings {
      text += fault.rendered(as: "warning") + "\n"
    }
    let found = outcome.foundAfterCheckpoint
    if !found.isEmpty {
      let (first, last) = (found.lowerBound, found.upperBound - 1)
      text += """
        note: \(first == last ? "line \(last)" : "lines \(first) to \(last)") stood behind the log's \
        checkpoint: added by hand, or by an append that has not left its own

        """
    }
    for same in outcome.repeats {
      let place = "\(same.origin.file):\(same.origin.line)"
      if let withdrawal = same.withdrawal {
        text += "\(place): warning: \(withdrawal)\n"
      } else {
        let corrected = same.correctedBy.map { ", corrected by \($0)" } ?? ""
        text += "\(place): the log holds this already, as \(same.seq)\(corrected)\n"
      }
    }
    let verb = outcome.isDryRun ? "would add" : "added"
    let added =
      outcome.added.isEmpty
      ? "nothing to add" : "\(verb) \(outcome.added.lowerBound) to \(outcome.added.upperBound - 1)"
    text += "\(added); head \(outcome.head), root \(outcome.root)\n"
    Output.complain(text)
  }

  static func stop(_ error: AppendError) -> Stop {
    switch error {
    case .faults(let faults): .faults(faults, code: .unreadable)
    case .conflict(let conflicts): .faults(conflicts.flatMap(\.faults), code: .conflict)
    case .staleHead(let expected, let actual):
      .error(
        .conflict,
        "the log's head is \(actual), not \(expected)"
          + (expected < actual ? "; 'ccm log --since \(expected)' shows what was added" : ""))
    case .otherRoot(let size, let expected, let actual):
      .error(
        .integrity,
        """
        the log's first \(size) lines have the root \(actual), not \(expected): they are not those \
        you know
        """)
    case .tampered(let faults): .faults(faults, code: .integrity)
    case .damaged(let faults): .faults(faults, code: .unreadable)
    case .torn(let tail): Stop(code: .torn, text: tail.fault.rendered() + "\n")
    case .locked(let path): .error(.storage, "\(path) stays locked by others who append; try again")
    case .storage(let error): .error(.storage, error.description)
    case .unconfirmed(let outcome, let error):
      .error(
        .storage,
        """
        \(error); lines up to \(outcome.head) are written but the disk did not confirm them: \
        append the same batch again
        """)
    case .withoutCheckpoint(let outcome, let error):
      .error(
        .storage,
        """
        \(error); lines up to \(outcome.head) are in the log for good, but without a checkpoint: \
        append the same batch again to leave one
        """)
    }
  }
}
