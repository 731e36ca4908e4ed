import Convention
import EventLog
import Rendering

/// A figure, down to the lines of the log.
enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "a figure, down to the lines of the log"
  static let synopsis = "FIGURE"
  static let options =
    [
      Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
      Option("format", "FORMAT", "text, json, csv, markdown or html"),
    ]
  static let discussion = """
    Prints the chain: the figure, its measure, the States it counts, the events behind each with
    file and line, source and place; and, where the value differs, the days and readings on which
    the measure would give what was printed.

    examples: ccm explain oslo-2012/para-4/1
              ccm explain oslo/para-4/1
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1, "one figure")
    let open = try call.openLedger()
    let (ledger, basis) = try call.basis(open)
    let book = FigureBook(ledger)
    let id = full(call.operands[0], ledger, book)
    guard let figure = book.byID[id] else {
      if let withdrawn = book.withdrawn.first(where: { $0.figure.id == id }) {
        throw .usage(
          "figure \"\(id)\" is withdrawn, by line \(withdrawn.retractedBy): \(withdrawn.reason)",
          command: name)
      }
      throw .usage("no figure \"\(id)\"\(hint(id, book))", command: name)
    }
    let audit = try AuditCommand.audit(figure.document, ledger, book)
    guard let entry = audit.entries.first(where: { $0.figure.id == id }) else {
      throw .usage("no figure \"\(id)\"", command: name)
    }
    try call.answer(
      ExplainView.view(
        entry, ledger.nearMisses(entry), ledger,
        Basis(audit.axes, size: basis.size, root: basis.root)))
    return .fine
  }

  /// A figure's id with its document written out: `oslo/para-4/1` means `oslo-2012/para-4/1`.
  private static func full(_ id: String, _ ledger: Ledger, _ book: FigureBook) -> String {
    let name = id.prefix { $0 != "/" }
    guard book.byID[id] == nil,
      case .found(let document) = ledger.registers.document(
        named: String(name), among: book.documents)
    else { return id }
    return document + id.dropFirst(name.count)
  }

  /// The figures at a place where the id names one, else the id nearest to it.
  private static func hint(_ id: String, _ book: FigureBook) -> String {
    let there = book.figures.map(\.id).filter { $0.hasPrefix("\(id)/") }
    if !there.isEmpty { return "; there are \(there.joined(separator: ", "))" }
    return Suggestion.nearest(to: id, among: book.byID.keys).map { "; did you mean \"\($0)\"?" }
      ?? ""
  }
}
