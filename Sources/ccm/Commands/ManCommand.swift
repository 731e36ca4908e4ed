import Convention
import EventLog
import Rendering

/// A page for man(1).
enum ManCommand: Command {
  static let name = "man"
  static let summary = "a manual page, of the program or of a command"
  static let synopsis = "[COMMAND]"
  static let options: [Option] = []
  static let discussion = """
    Prints a page in the language of man(1), from the same words as --help. To read it:
      ccm man state > ccm-state.1 && man -l ccm-state.1

    examples: ccm man
              ccm man state
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(0...1, "at most one command")
    guard let named = call.operands.first else {
      try Output.write(ManualPage().bytes)
      return .fine
    }
    guard let command = Program.commands.first(where: { $0.name == named }) else {
      let hint =
        Suggestion.nearest(to: named, among: Program.commands.map { $0.name })
        .map { "; did you mean \"\($0)\"?" } ?? ""
      throw .usage("unknown command \"\(named)\"\(hint)", command: name)
    }
    try Output.write(ManualPage(command).bytes)
    return .fine
  }
}
