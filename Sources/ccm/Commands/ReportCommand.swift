import Convention
import EventLog
import Rendering

/// A progress report: one that was published, reproduced from the log, or one as of any day.
enum ReportCommand: Command {
  static let name = "report"
  static let summary = "a progress report, reproduced or as of any date"
  static let synopsis = "DOCUMENT | --as-of DAY"
  static let options =
    [Option("values", "WHOSE", "published, computed or compared (compared)")]
    + Option.reading.filter { $0.name != "format" }
    + [Option("format", "FORMAT", "text, json, markdown or html")]
  static let discussion = """
    A report from beginning to end, in our own words: head, numbered paragraphs, questions,
    tables, footnotes, annexes. Every document whose text the log holds can be asked for.

      --values published  what was printed, and nothing else
      --values computed   what the ledger gives, where it gives something else
      --values compared   the same, with what was printed, and a note that says why

    A printed number stands where nothing can be computed or nothing refutes it. 'ccm audit'
    lists every figure with its verdict.

    HTML is made to be printed too, on A4; a browser makes a PDF of it:
      ccm report oslo-2012 --format html > oslo.html
      chromium --headless --no-pdf-header-footer --print-to-pdf=oslo.pdf oslo.html
    It prints on US Letter where the address ends in #letter: file:///home/me/oslo.html#letter

    With --as-of instead of a document: a report as of that day from whatever the ledger knows,
    numbered by the action plan then in force.

    examples: ccm report beirut-2011 --values published
              ccm report beirut --values computed
              ccm report --as-of 2012
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    if call.operands.isEmpty, call.value("as-of") != nil { return try anyDate(call) }
    try call.expectOperands(1...1, "one document, or --as-of")
    if call.value("as-of") != nil || call.value("known-by") != nil {
      throw .usage("a published report has its own dates; --as-of takes no document", command: name)
    }
    let values: ReportValues = try call.word("values") ?? .compared
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let outlines = ledger.outlines
    let named = call.operands[0]
    let id = try call.document(
      named, among: outlines.keys.sorted(), for: "report", in: ledger)
    guard let outline = outlines[id] else { throw unknown(named, outlines) }
    let book = FigureBook(ledger)
    let audit = try AuditCommand.audit(id, ledger, book)
    let report: Report
    do throws(Wording.Mistake) { report = try Report(audit, outline, values) } catch {
      throw .error(.unreadable, error.message)
    }
    try call.answer(
      ReportView(report, ledger, book, Basis(audit.axes, size: basis.size, root: basis.root)))
    return .fine
  }

  private static func unknown(_ id: String, _ outlines: [String: Outline]) -> Stop {
    let known = outlines.keys.sorted()
    let hint =
      Suggestion.nearest(to: id, among: known).map { "did you mean \"\($0)\"?" }
      ?? (known.isEmpty
        ? "the log holds the text of none" : "there are \(known.joined(separator: ", "))")
    return .usage("no report \"\(id)\"; \(hint)", command: name)
  }

  private static func anyDate(_ call: Call) throws(Stop) -> ExitCode {
    let (ledger, basis) = try call.basis(try call.openLedger())
    let report: ProgressReport
    do throws(MeasureError) { report = try ledger.progressReport(basis.axes) } catch {
      throw .error(.unreadable, error.message)
    }
    try call.answer(ProgressReportView(report, basis))
    return .fine
  }
}
