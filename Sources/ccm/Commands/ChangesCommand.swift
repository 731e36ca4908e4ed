import Convention
import EventLog
import Rendering

/// What the ledger learned, corrected and withdrew.
enum ChangesCommand: Command {
  static let name = "changes"
  static let summary = "what the ledger learned, corrected and withdrew since a line"
  static let synopsis = "--since LINE|ROOT|DAY"
  static let options =
    [
      Option("since", "WHEN", "behind that line, that root, or the lines recorded by that day"),
      Option("measure", "MEASURE", "how the answer to it changed, State by State, and why"),
      Option("as-of", "DAY", "the day on which the measure is asked (today)"),
      Option("known-by", "DAY", "what was known by then, for the measure (today)"),
    ] + Option.choosing + Option.subject + [
      Option.document,
      Option("at", "SEQ", "up to that line (the last)"),
      Option("format", "FORMAT", "text, json, csv, markdown or html"),
    ]
  static let discussion = """
    Events happen in the world; the ledger learns of them later. This is the second of the two: the
    lines that were added behind a line, how many of each type, which earlier lines they correct
    or withdraw, with the reason, and the facts they tell. The root is the one that an answer in
    JSON, or a checkpoint, names; its first eight digits are enough. Of a measure: was and is, and
    for each State that is counted otherwise whether the ledger learned, corrected or withdrew it.

    examples: ccm changes --since 100
              ccm changes --since 120 --measure parties --as-of 2012
              ccm changes --since 100 --theme universalization
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "no operand")
    guard let text = call.value("since") else {
      throw .usage("since when? --since LINE, ROOT or DAY", command: name)
    }
    var measure: Measure?
    if let named = call.value("measure") { measure = try call.measure(named) }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let since = try size(text, call, open, ledger)
    let choice = try call.chosen(in: ledger)
    var answer: AnswerChange?
    if let measure {
      do throws(MeasureError) {
        answer = try ledger.change(of: measure, since: since, basis.axes, choice: choice)
      } catch {
        throw .usage(error.message, command: name)
      }
    }
    let limit = try call.format() == .text && choice.isEmpty ? 20 : Int.max
    let changes = ledger.changes(since: since, choice: choice)
    try call.answer(ChangesView.view(changes, answer, ledger, basis, limit: limit))
    return .fine
  }

  /// How many lines there were: a number of lines, the root over them, or the day they were recorded by.
  private static func size(
    _ text: String, _ call: Call, _ open: OpenLedger, _ ledger: Ledger
  ) throws(Stop) -> Int {
    if let line = Int(text), (0...ledger.size).contains(line) { return line }
    let isRoot = text.count >= 8 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    if isRoot, WrittenDate(text) == nil {
      if let size = open.roots.size(ofRoot: text.lowercased()), size <= ledger.size {
        return size
      }
      throw .usage("--since: no prefix of the log has a root \"\(text)\"", command: name)
    }
    if let line = Int(text), WrittenDate(text) == nil {
      throw .usage(
        "--since \(line) lies outside the log's \(ledger.size) lines", command: name)
    }
    return ledger.size(recordedBy: try call.days("since", in: ledger.registers)?.last ?? .farPast)
  }
}
