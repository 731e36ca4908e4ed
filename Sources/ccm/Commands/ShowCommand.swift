import Convention
import Foundation
import Rendering

/// Lines of the log, whole and explained.
enum ShowCommand: Command {
  static let name = "show"
  static let summary = "lines of the log, whole and explained"
  static let synopsis = "LINE..."
  static let options = [
    Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
    Option("format", "FORMAT", "text, json, csv, markdown or html"),
  ]
  static let discussion = """
    Every answer names the lines it rests on; this opens them. Of each line: its type, source and
    place, when it was appended and from which day it is known, what it says member by member,
    whether a later line corrects or withdraws it, what other sources say of the same fact, and
    the figures that are computed from it. A LINE is a number, or two with .. between them.

    examples: ccm show 100
              ccm show 100 102..104
    """

  static func run(_ call: Call) throws(Stop) -> ExitCode {
    try call.expectOperands(1...1000, "one line's number or more")
    let (ledger, basis) = try call.basis(try call.openLedger())
    var lines: [Int] = []
    for text in call.operands { lines += try numbers(text, ledger.size) }
    try call.answer(ShowView.view(ledger.stories(ofLines: lines), ledger, basis))
    return .fine
  }

  /// The lines that a number or two stand for.
  private static func numbers(_ text: String, _ size: Int) throws(Stop) -> [Int] {
    let ends = text.components(separatedBy: "..").map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first <= last
    else {
      throw .usage("\"\(text)\" is no line; expected a number, or 100..104", command: name)
    }
    guard first >= 1, last <= size else {
      throw .usage("line \(text) lies outside the log's \(size) lines", command: name)
    }
    return Array(first...last)
  }
}
