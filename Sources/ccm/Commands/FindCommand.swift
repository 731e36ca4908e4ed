import Convention
import Rendering

/// Where words stand in the ledger.
enum FindCommand: Command {
  static let name = "find"
  static let summary = "where words stand: names, labels, findings, wordings, facts"
  static let synopsis = "TEXT..."
  static let options = [
    Option("kind", "KIND", Search.Kind.allCases.map(\.rawValue).joined(separator: ", ")),
    Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
    Option("format", "FORMAT", "text, json, csv, markdown or html"),
  ]
  static let discussion = """
    Looks through the names of States, documents, meetings, windows and organisations, the measures,
    topics and event types, the labels of figures, the findings, the headings and wordings of
    reports, and the facts. Every word must begin a word of what is found; case and accents do not
    matter. Of each kind the first ten are shown, and all of them with --kind or in any format
    but text.

    examples: ccm find croatia ratified
              ccm find deadline --kind measure
              ccm find "clearance plan" --kind figure
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...100, "what to look for")
    let kind: Search.Kind? = try call.word("kind")
    let (ledger, basis) = try call.basis(try call.openLedger())
    let search = ledger.search(call.operands.joined(separator: " "), for: kind)
    let format = try call.format()
    let isShort = kind == nil && format == .text
    try call.answer(FindView.view(search, basis, limit: isShort ? 10 : .max))
    return .fine
  }
}
