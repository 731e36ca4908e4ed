import Foundation
import TestSupport
import Testing

/// One call of the program on the small ledger, in every form its answer is asked for.
///
///     Question("state", "all", ["--as-of", "2012-06-29"])     // Golden/state/all.text, all.json ...
struct Question: Sendable, CustomTestStringConvertible {
  /// The day on which everything is asked.
  static let today = "2026-01-31"

  let command: String
  /// What its golden files are called, in the folder of its command.
  let name: String
  let arguments: [String]
  /// The forms to ask for; none where the command knows no `--format`.
  let formats: [String]
  /// Standard input.
  let input: String

  init(
    _ command: String, _ name: String, _ arguments: [String] = [],
    formats: [String] = Commands.formats, input: String = ""
  ) {
    self.command = command
    self.name = name
    self.arguments = arguments
    self.formats = formats
    self.input = input
  }

  var testDescription: String { ([command] + arguments).joined(separator: " ") }

  /// The answers by the ends of their files' names.
  func answers(of program: TestProgram) throws -> [(format: String, outcome: TestProgram.Outcome)] {
    let forms = formats.isEmpty ? [("text", [])] : formats.map { ($0, ["--format", $0]) }
    return try forms.map { format, option in
      let outcome = try program.run(
        [command] + arguments + option, input: Array(input.utf8), today: Self.today)
      return (format, outcome)
    }
  }
}
