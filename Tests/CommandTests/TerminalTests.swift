import Foundation
import TestSupport
import Testing

/// On a terminal made by the program `script`, which is part of util-linux.
@Suite("On a terminal", .enabled(if: Script.isThere, "the program script is not here"))
struct TerminalTests {
  /// What a terminal of so many columns shows.
  private func shown(
    _ call: String, _ environment: [String: String] = ["PAGER": ""], columns: Int = 80
  ) throws -> String {
    let program = try TestProgram()
    try program.append(
      """
      {"type":"figure.published","source":{"document":"report","at":"para 1"},"data":{"figure":"report/para-1/1","places":["para 1"],"section":"universalization","label":"parties","value":3,"unit":"states","list":"absent"}}
      {"type":"figure.measured","source":{"document":"report","at":"para 1"},"data":{"figure":"report/para-1/1","measure":{"name":"parties"}}}
      """)
    let settings = environment.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
    let outcome = try program.shell(
      """
      TERM=xterm \(settings) script --quiet --return \
      --command "stty cols \(columns); \(call)" /dev/null
      """, today: "2020-01-01")
    return outcome.out.replacing("\r\n", with: "\n")
  }

  private func width(_ text: String) -> Int {
    text.split(separator: "\n").map(\.count).max() ?? 0
  }

  @Test("Text is as wide as the terminal, whatever COLUMNS says")
  func width() throws {
    let help = try shown("ccm append --types figure.published", ["PAGER": "", "COLUMNS": "60"])
    #expect((61...80).contains(width(help)))
    #expect(
      (81...120).contains(width(try shown("ccm append --types figure.published", columns: 120))))
  }

  @Test("A verdict has a colour on a terminal only, and none with NO_COLOR")
  func colour() throws {
    let escape = "\u{1B}["
    let audit = try shown("ccm audit report")
    #expect(audit.contains("\(escape)31mdiffers\(escape)0m"))
    #expect(try !shown("ccm audit report", ["PAGER": "", "NO_COLOR": "1"]).contains(escape))
    #expect(try !shown("ccm audit report | cat").contains(escape))
    #expect(try !shown("ccm audit report --format json").contains(escape))
  }

  @Test("Text goes to the pager, other forms and pipes do not")
  func pager() throws {
    let pager = ["PAGER": "sed s/^/paged:/"]
    #expect(try shown("ccm state", pager).contains("paged:State of the Convention"))
    #expect(try !shown("ccm state --format json", pager).contains("paged:"))
    #expect(try !shown("ccm state | cat", pager).contains("paged:"))
  }

  @Test("Without the pager that is named the text is written all the same")
  func noPager() throws {
    let text = try shown("ccm state", ["PAGER": "no-such-pager -x"])
    #expect(text.contains("State of the Convention as of 2020-01-01"))
  }

  @Test("The pager is told to leave at once where the text fits, and to let colours through")
  func options() throws {
    #expect(try shown("ccm state", ["PAGER": "printenv LESS; cat; :"]).contains("FRX"))
    #expect(
      try shown("ccm state", ["PAGER": "printenv LESS; cat; :", "LESS": "S"]).contains("S\n"))
  }
}

extension TerminalTests {
  @Test("Append says what it waits for, and nothing where its input is a file")
  func invitation() throws {
    let program = try TestProgram()
    #expect(try !program.append("").err.contains("Ctrl-D"))
    let outcome = try program.shell(
      "printf '\\004' | script -qec 'ccm append --by t' /dev/null", today: "2020-01-01")
    #expect(outcome.code == 3)
    #expect(outcome.out.contains("one event a line, Ctrl-D ends"))
    #expect(outcome.out.contains("no event in it"))
  }
}

/// The program `script`.
private enum Script {
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
}
