import Convention
import EventLog
import Rendering

/// A progress report: one that was published, reproduced from the log, or one as of any day.
enum ReportCommand: Command {
  static let name = "report"
  static let summary = "a progress report, reproduced or as of any date"
  static let synopsis = "DOCUMENT | --as-of DATE"
  static let options = Option.reading
  static let discussion = """
    The report's sections in order, each figure with what it published, what the log gives, the
    verdict and the evidence, the States under the names of the day, and what explains a
    difference. Documents: beirut-2011, intersessional-2012, oslo-2012, geneva-2016,
    11msp-2023.

    With --as-of instead of a document: a report as of that day, in the order of the latest one,
    from whatever the ledger knows; each section says up to when and from which documents its
    facts reach.

    example: ccm report oslo-2012 --format markdown
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    if call.operands.isEmpty, call.value("as-of") != nil { return try anyDate(call) }
    try call.expectOperands(1...1, "one document, or --as-of")
    if call.value("as-of") != nil || call.value("known-by") != nil {
      throw .usage("a published report has its own dates; --as-of takes no document", command: name)
    }
    let id = call.operands[0]
    guard ReportTemplate.documents.contains(id) else {
      let hint =
        Suggestion.nearest(to: id, among: ReportTemplate.documents)
        .map { "did you mean \"\($0)\"?" }
        ?? "there are \(ReportTemplate.documents.joined(separator: ", "))"
      throw .usage("no report \"\(id)\"; \(hint)", command: name)
    }
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let book = FigureBook(ledger)
    let audit = try AuditCommand.audit(id, ledger, book)
    guard let report = Report(audit) else {
      throw .usage("no report \"\(id)\"", command: name)
    }
    try call.answer(
      ReportView.view(report, ledger, Basis(audit.axes, size: basis.size, root: basis.root)))
    return .fine
  }

  private static func anyDate(_ call: Call) throws(Stop) -> ExitCode {
    let (ledger, basis) = try call.basis(try call.openLedger())
    let report: ProgressReport
    do throws(MeasureError) { report = try ledger.progressReport(basis.axes) } catch {
      throw .error(.unreadable, error.message)
    }
    try call.answer(ProgressReportView.view(report, basis))
    return .fine
  }
}
