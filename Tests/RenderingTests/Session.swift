import Foundation
import TestSupport
import Testing

/// Calls one after the other on one copy of the small ledger, and what each of them said.
struct Session: Sendable, CustomTestStringConvertible {
  /// One call: its arguments, and what it reads.
  struct Call: Sendable {
    let arguments: [String]
    var input = ""
  }

  let command: String
  /// What its golden file is called, in the folder of its command.
  let name: String
  let calls: [Call]
  /// Done to the ledger's folder before the first call.
  var preparing: @Sendable (TestProgram) throws -> Void = { _ in }

  init(
    _ command: String, _ name: String, _ calls: [Call],
    preparing: @escaping @Sendable (TestProgram) throws -> Void = { _ in }
  ) {
    self.command = command
    self.name = name
    self.calls = calls
    self.preparing = preparing
  }

  /// Wrong calls of one command, each by what follows its name.
  init(_ command: String, usage lines: [[String]]) {
    self.init(command, "usage", lines.map { Call(arguments: [command] + $0) })
  }

  var testDescription: String { "\(command), \(name)" }

  /// The calls as they are typed, what they read and print, and their exit status.
  func transcript() throws -> String {
    let program = try SmallLedger.program()
    try preparing(program)
    return try calls.map { call in
      let outcome = try program.run(
        call.arguments, input: Array(call.input.utf8), today: Question.today)
      let typed = (["ccm"] + call.arguments.map(Self.quoted)).joined(separator: " ")
      let input = call.input.split(separator: "\n").map { "< \($0)\n" }.joined()
      return "$ \(typed)\n\(input)\(outcome.out)\(outcome.err)exit \(outcome.code)\n"
    }.joined(separator: "\n")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-./=".contains($0) }
    return isPlain ? word : "'\(word)'"
  }
}
