import Convention
import EventLog
import Rendering

/// What was added to the log, and by whom.
enum LogCommand: Command {
  static let name = "log"
  static let summary = "what was added to the log since, and by whom"
  static let synopsis = ""
  static let options = [
    Option("since", "SEQ", "the lines after this one (those of the last file)"),
    Option("until", "SEQ", "no line after this one"),
    Option("by", "NAME", "only lines that NAME appended"),
    Option("accessions", nil, "the files of the log: who handed over what, with its SHA-256"),
    Option("format", "FORMAT", "text, json, csv, markdown or html"),
  ]
  static let discussion = """
    The lines in their order, with what became of each: which later line corrects or withdraws it.
    After 'the log's head is 280, not 274', --since 274 shows what others have added.

    An accession is the batch of material that was taken in together, and names a file of the log.
    What was handed over is an accession.received on record: 'ccm append --types accession.received'.

    example: ccm log --since 274
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "no operand")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    if call.has("accessions") {
      try call.answer(LogView.accessions(ledger.segments, basis))
      return .fine
    }
    let until = try position("until", call, ledger) ?? ledger.size
    let last = ledger.segments.last { $0.lines.lowerBound <= until }?.lines.lowerBound ?? 1
    let since = try position("since", call, ledger) ?? last - 1
    guard since <= until else {
      throw .usage("--since \(since) lies after --until \(until)", command: name)
    }
    let range = (since + 1)..<(until + 1)
    let lines = ledger.lines(range, namesOn: basis.axes.asOf)
    let by = call.value("by")
    try call.answer(LogView.lines(lines.filter { by == nil || $0.event.by == by }, range, basis))
    return .fine
  }

  private static func position(
    _ option: String, _ call: Call, _ ledger: Ledger
  ) throws(Stop) -> Int? {
    guard let seq = try call.number(option) else { return nil }
    guard seq <= ledger.size else {
      throw .usage("--\(option) \(seq) lies beyond the log's \(ledger.size) lines", command: name)
    }
    return seq
  }
}
