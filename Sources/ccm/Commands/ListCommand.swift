import Convention
import Rendering

/// What is registered, and what can be asked for.
enum ListCommand: Command {
  static let name = "list"
  static let summary = "what is registered: countries, documents, meetings, measures ..."
  static let synopsis = "[WHAT]"
  static let options =
    Option.choosing + [
      Option("theme", "THEME", "only topics and figures of that theme"),
      Option("document", "DOCUMENT", "only figures of that document"),
      Option("as-of", "DAY", "the names and standing of that day (today)"),
      Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
      Option("format", "FORMAT", "text, json, csv, markdown or html"),
    ]
  static let discussion = """
    Without an operand: the lists there are, and how long each is. The identifiers in the first
    column are what measures and options take.

    examples: ccm list
              ccm list meetings
              ccm list countries --region oceania
              ccm list topics --theme clearance
              ccm list figures --document oslo
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one list")
    let (ledger, basis) = try call.basis(try call.openLedger())
    let choice = try call.choice(in: ledger)
    let listings = Listings(ledger, choice, on: basis.axes.asOf)
    guard let text = call.operands.first else {
      try call.answer(ListView.overview(listings, basis))
      return .fine
    }
    let kinds = Listing.allCases.map(\.rawValue)
    switch RegisterNames(kinds.map { RegisterNames.Entry($0) }).find(text) {
    case .found(let word):
      guard let listing = Listing(rawValue: word) else { break }
      try call.answer(ListView.view(listing, listings, basis))
      return .fine
    case .ambiguous(let words):
      throw .usage("\"\(text)\" may be any of \(words.joined(separator: ", "))", command: name)
    case .unknown: break
    }
    throw .usage(
      "no list is called \"\(text)\"; there are \(kinds.joined(separator: ", "))", command: name)
  }
}
