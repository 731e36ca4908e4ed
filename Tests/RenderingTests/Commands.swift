import TestSupport

/// What the program says of its own commands.
enum Commands {
  /// Their names, from the overview: `  ccm state     state as of a date: all States, or one`.
  static func names() throws -> [String] {
    try said(["--help"]).split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /\s+ccm ([a-z]+)\s.*/).map { String($0.1) }
    }
  }

  /// The forms a command's help names beside `--format`; none where it knows no such option.
  static func formats(of command: String) throws -> [String] {
    let option = try said([command, "--help"]).split(separator: "\n")
      .first { $0.hasPrefix("  --format ") }
    let words = Set((option ?? "").split { !$0.isLetter }.map(String.init))
    return Question.formats.filter(words.contains)
  }

  private static func said(_ arguments: [String]) throws -> String {
    try TestProgram(isEmpty: true).run(arguments, today: nil).out
  }
}
