import Convention

/// A page for man(1), from the same words as `--help`.
struct ManualPage {
  private var text = ""

  /// The page of one command.
  init(_ command: any Command.Type) {
    begin("ccm-\(command.name)", "ccm \(command.name)", command.summary)
    section("SYNOPSIS")
    line(".B ccm \(command.name)")
    line(escaped(command.synopsis))
    section("DESCRIPTION")
    verbatim(command.discussion)
    section("OPTIONS")
    for option in command.allOptions {
      line(".TP")
      line(
        ".B \(escaped("--" + option.name)) \(option.value.map { "\\fI\(escaped($0))\\fR" } ?? "")")
      line(escaped(option.meaning))
    }
    end()
  }

  /// The page of the program.
  init() {
    begin("ccm", "ccm", "the ledger of the Convention on Cluster Munitions")
    section("SYNOPSIS")
    line(".B ccm")
    line("\\fICOMMAND\\fR [\\fIOPTIONS\\fR]")
    section("COMMANDS")
    for command in Program.commands {
      line(".TP")
      line(".B \(escaped(command.name))")
      line(escaped(command.summary))
    }
    section("EXIT STATUS")
    line("0 fine; 1 a check found something; 2 wrong usage; 3 unreadable; 4 conflict; 5 integrity;")
    line("6 storage; 7 torn tail.")
    end()
  }

  /// The page as roff.
  var bytes: [UInt8] { Array(text.utf8) }

  private mutating func begin(_ page: String, _ name: String, _ summary: String) {
    line(".TH \(page.uppercased()) 1 \"\" \"ccm \(Version.program)\"")
    section("NAME")
    line("\(escaped(name)) \\- \(escaped(summary))")
  }

  private mutating func end() {
    section("SEE ALSO")
    line("\\fBccm \\-\\-help\\fR, \\fBccm COMMAND \\-\\-help\\fR")
  }

  private mutating func section(_ title: String) { line(".SH \(title)") }

  private mutating func verbatim(_ words: String) {
    line(".nf")
    for part in words.split(separator: "\n", omittingEmptySubsequences: false) {
      line(escaped(String(part)))
    }
    line(".fi")
  }

  private mutating func line(_ words: String) { text += words + "\n" }

  /// Text that roff takes for nothing but text.
  private func escaped(_ words: String) -> String {
    let safe = words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
