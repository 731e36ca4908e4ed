import Convention
import EventLog
import Rendering

/// Published figures against the log.
enum AuditCommand: Command {
  static let name = "audit"
  static let summary = "published figures against the log"
  static let synopsis = "DOCUMENT | --all"
  static let options = [
    Option("all", nil, "every document that prints figures"),
    Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
    Option("format", "FORMAT", "text, json, csv, markdown or html"),
  ]
  static let discussion = """
    Each figure a document prints is computed from the log as it could be known on the document's
    cut-off date. Exit status 1 as long as a figure that differs, contradicts itself or is revised
    by later knowledge has no finding that explains it.

    example: ccm audit oslo-2012
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    let all = call.has("all")
    try call.expectOperands(all ? 0...0 : 1...1, all ? "no document beside --all" : "one document")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let book = FigureBook(ledger)
    let ids = all ? book.documents : call.operands
    var audits: [Audit] = []
    for id in ids {
      audits.append(try audit(id, ledger, book))
    }
    let view = AuditView.view(
      audits, ledger, { Basis($0.axes, size: basis.size, root: basis.root) }, all: all)
    try call.answer(view)
    let missing = audits.reduce(0) { $0 + $1.withoutFinding }
    if missing > 0 {
      Output.complain("\(missing) figures demand a finding and have none\n")
      return .found
    }
    return .fine
  }

  static func audit(
    _ id: String, _ ledger: Ledger, _ book: FigureBook
  ) throws(Stop) -> Audit {
    if let audit = ledger.audit(id, book: book) { return audit }
    let known = book.documents
    let hint =
      ledger.registers.documents[id] != nil
      ? "it prints no figures"
      : Suggestion.nearest(to: id, among: known).map { "did you mean \"\($0)\"?" }
        ?? "documents with figures: \(known.joined(separator: ", "))"
    throw .usage("no audit of \"\(id)\": \(hint)", command: name)
  }
}
