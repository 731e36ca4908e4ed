import Convention
import Rendering

/// What the ledger knows, and not.
enum CoverageCommand: Command {
  static let name = "coverage"
  static let summary = "what the ledger knows, and not"
  static let synopsis = ""
  static let options =
    Option.reading + Option.choosing + Option.subject + Option.span + [Option.document]
  static let discussion = """
    Counts the facts about the world by theme and year and by document, with the first and last day
    they tell of and the years of which nothing is known.

    examples: ccm coverage --as-of 2012-06-29
              ccm coverage --state Germany --theme stockpile-destruction
              ccm coverage --region oceania --from 2016
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...0, "nothing")
    let (ledger, basis) = try call.basis(try call.openLedger())
    let choice = try call.choice(in: ledger)
    try call.answer(CoverageView.view(ledger.coverage(basis.axes, choice: choice), basis))
    return .fine
  }
}
