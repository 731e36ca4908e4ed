import Convention
import Rendering

/// The completion of a shell.
enum CompletionsCommand: Command {
  static let name = "completions"
  static let summary = "completion for bash, zsh and fish"
  static let synopsis = "SHELL | words -- WORD..."
  static let options: [Option] = []
  static let discussion = """
    Prints what a shell has to read so that the tab key completes commands, options and their
    values: States, regions, meetings, documents, measures and figures of the ledger at hand.
    With words it prints what the last of some words can become, which the shell asks.

    examples: ccm completions bash
              ccm completions words -- state --region a
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1000, "a shell, or words")
    if let shell = Shell(rawValue: call.operands[0]), call.operands.count == 1 {
      try Output.write(Array(shell.script.utf8))
      return .fine
    }
    guard call.operands[0] == "words" else {
      throw .usage("\"\(call.operands[0])\" is none of bash, zsh, fish, words", command: name)
    }
    // Outside a ledger commands and options are completed all the same.
    let ledger = try? call.openLedger().ledger
    let found = Completions(words: Array(call.operands.dropFirst()), ledger: ledger).candidates
    try Output.write(Array(found.map { $0 + "\n" }.joined().utf8))
    return .fine
  }
}
