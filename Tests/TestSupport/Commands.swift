/// What the program says of its own commands.
package enum Commands {
  /// The values of `--format` that most answers have.
  package static let formats = ["text", "json", "csv", "markdown", "html"]

  /// All values of `--format`.
  private static let allFormats = formats + ["svg"]

  /// Their names, from the overview: `  ccm state     state as of a date: all States, or one`.
  package static func names() throws -> [String] {
    let names = try said(["--help"]).split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /\s+ccm ([a-z]+)\s.*/).map { String($0.1) }
    }
    precondition(names.contains("state"), "the overview names no commands")
    return names
  }

  /// The forms a command's help names beside `--format`; none where it knows no such option.
  package static func formats(of command: String) throws -> [String] {
    let option = try help(of: command).split(separator: "\n")
      .first { $0.hasPrefix("  --format ") }
    let words = Set((option ?? "").split { !$0.isLetter }.map(String.init))
    return allFormats.filter(words.contains)
  }

  /// The calls a command's help gives as examples: `example: ccm state --as-of 2012-06-29`.
  package static func examples(of command: String) throws -> [String] {
    let lines = try help(of: command).split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("example") }) else { return [] }
    return lines[first...].prefix { !$0.isEmpty }
      .map { String($0.trimmingPrefix(/examples?:/).drop { $0 == " " }) }
  }

  package static func help(of command: String) throws -> String { try said([command, "--help"]) }

  private static func said(_ arguments: [String]) throws -> String {
    let outcome = try TestProgram(isEmpty: true).run(arguments, today: nil)
    precondition(outcome.code == 0 && outcome.err.isEmpty, outcome.err)
    return outcome.out
  }
}
