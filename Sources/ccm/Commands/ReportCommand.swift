import Convention
import EventLog
import Rendering

/// A progress report, reproduced from the log.
enum ReportCommand: Command {
  static let name = "report"
  static let summary = "a progress report, reproduced from the log"
  static let synopsis = "DOCUMENT"
  static let options = [
    Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
    Option("format", "FORMAT", "text, json, markdown or html"),
  ]
  static let discussion = """
    The report's sections in order, each figure with what it published, what the log gives, the
    verdict and the evidence, the States under the names of the day, and what explains a
    difference. Documents: beirut-2011, oslo-2012, geneva-2016, 11msp-2023; so far what they say
    about membership and Article 7 reporting.

    example: ccm report oslo-2012 --format markdown
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one document")
    let id = call.operands[0]
    guard ReportTemplate.documents.contains(id) else {
      let hint =
        Suggestion.nearest(to: id, among: ReportTemplate.documents)
        .map { "did you mean \"\($0)\"?" }
        ?? "there are \(ReportTemplate.documents.joined(separator: ", "))"
      throw .usage("no report \"\(id)\"; \(hint)", command: name)
    }
    let open = try call.openLedger()
    let (ledger, grounds) = try call.grounds(open)
    let book = FigureBook(ledger, at: grounds.basis.at)
    let audit = try AuditCommand.audit(id, ledger, book, grounds.basis.at)
    guard let report = Report(audit) else {
      throw .usage("no report \"\(id)\"", command: name)
    }
    try call.answer(ReportView.view(report, ledger, audit.grounds(root: grounds.root)))
    return .fine
  }
}
