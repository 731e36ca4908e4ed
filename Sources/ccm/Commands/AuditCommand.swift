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
    Option("verdict", "VERDICT", "only figures of that verdict"),
    Option("evidence", "EVIDENCE", "only figures that rest on such evidence"),
    Option("cause", "CAUSE", "only figures whose finding names that cause"),
    Option("theme", "THEME", "only figures of that theme"),
    Option("article", "ARTICLE", "3, 4, 5 or 7: only figures of the themes of that article"),
    Option("state", "STATE", "only figures that count a State, printed or computed"),
    Option("region", "REGION", "only figures that count a State of a region"),
    Option("place", "PLACE", "only figures at a place, its footnotes and items included"),
    Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
    Option("format", "FORMAT", "text, json, csv, markdown or html"),
  ]
  static let discussion = """
    Each figure a document prints is computed from the log as it could be known on the document's
    cut-off date. Exit status 1 as long as a figure that differs, contradicts itself or is revised
    by later knowledge has no finding that explains it. The figures stand in the order of the
    document, each with the reason why it differs. Options choose among them, and count together;
    a choice changes the summary and the exit status too.
    A document
    is named by its identifier, its title, or the beginning of either.

    examples: ccm audit oslo-2012 --verdict differs --theme universalization
              ccm audit oslo --article 7
              ccm audit --all --state Laos
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    let all = call.has("all")
    try call.expectOperands(all ? 0...0 : 1...1, all ? "no document beside --all" : "one document")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let book = FigureBook(ledger)
    let ids = all ? book.documents : [try document(call.operands[0], call, ledger, book)]
    let choice = try choice(call, ledger)
    let outlines = ledger.outlines
    let audited = ids.mapBeside { id in
      ledger.audit(id, book: book)?.chosen(choice, inOrderOf: outlines[id])
    }
    var audits: [Audit] = []
    for (id, audit) in zip(ids, audited) {
      guard let audit else { throw unaudited(id, ledger, book) }
      audits.append(audit)
    }
    try call.answer(
      AuditSheet(
        audits, ledger, { Basis($0.axes, size: basis.size, root: basis.root) }, all: all))
    if all, audits.isEmpty { Output.complain("note: no document prints figures\n") }
    let missing = audits.reduce(0) { $0 + $1.withoutFinding }
    if missing > 0 {
      Output.complain("\(missing) figures demand a finding and have none\n")
      return .found
    }
    return .fine
  }

  /// Which figures are asked for.
  private static func choice(_ call: Call, _ ledger: Ledger) throws(Stop) -> AuditChoice {
    var choice = AuditChoice()
    choice.verdict = try call.word("verdict")
    choice.evidence = try call.word("evidence")
    choice.cause = try call.word("cause")
    let general = try call.choice(in: ledger)
    choice.themes = general.themes
    choice.states = general.states
    choice.place = call.value("place")
    return choice
  }

  /// The document with figures that a name means.
  static func document(
    _ name: String, _ call: Call, _ ledger: Ledger, _ book: FigureBook
  ) throws(Stop) -> String {
    if ledger.registers.documents[name] != nil { return name }
    return try call.document(
      name, among: book.documents, for: "document with figures", in: ledger)
  }

  static func audit(
    _ id: String, _ ledger: Ledger, _ book: FigureBook
  ) throws(Stop) -> Audit {
    guard let audit = ledger.audit(id, book: book) else { throw unaudited(id, ledger, book) }
    return audit
  }

  /// Why a document has no audit.
  private static func unaudited(_ id: String, _ ledger: Ledger, _ book: FigureBook) -> Stop {
    let known = book.documents
    let hint =
      ledger.registers.documents[id] != nil
      ? "it prints no figures"
      : Suggestion.nearest(to: id, among: known).map { "did you mean \"\($0)\"?" }
        ?? "documents with figures: \(known.joined(separator: ", "))"
    return .usage("no audit of \"\(id)\": \(hint)", command: name)
  }
}
