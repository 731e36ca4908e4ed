import Convention
import EventLog
import Foundation
import Rendering

/// How a command was called: its arguments, checked against the options it knows.
struct Call {
  let command: any Command.Type
  let operands: [String]
  private let values: [String: String]
  private let switches: Set<String>
  let environment: [String: String]

  init(
    _ command: any Command.Type, _ arguments: [String], environment: [String: String]
  ) throws(Stop) {
    self.command = command
    self.environment = environment
    var operands: [String] = []
    var values: [String: String] = [:]
    var switches: Set<String> = []
    var rest = arguments[...]
    var isAfterDashes = false
    while let argument = rest.popFirst() {
      if isAfterDashes || argument == "-" || !argument.hasPrefix("-") {
        operands.append(argument)
        continue
      }
      if argument == "--" {
        isAfterDashes = true
        continue
      }
      let (name, attached) = Call.split(argument)
      let known = command.allOptions
      guard let option = known.first(where: { $0.name == name }) else {
        let hint =
          Suggestion.nearest(to: name, among: known.map(\.name)).map { "; did you mean --\($0)?" }
          ?? ""
        throw .usage("unknown option \(argument)\(hint)", command: command.name)
      }
      guard let value = option.value else {
        if attached != nil { throw .usage("--\(name) takes no value", command: command.name) }
        switches.insert(name)
        continue
      }
      guard let given = attached ?? rest.popFirst() else {
        throw .usage("--\(name) needs a value: \(value)", command: command.name)
      }
      if values.updateValue(given, forKey: name) != nil {
        throw .usage("--\(name) is given twice", command: command.name)
      }
    }
    self.operands = operands
    self.values = values
    self.switches = switches
  }

  /// `--name=value` as name and value; `-v` is short for `--verbose`.
  private static func split(_ argument: String) -> (name: String, value: String?) {
    if argument == "-v" { return ("verbose", nil) }
    if argument == "-h" { return ("help", nil) }
    let body = argument.drop { $0 == "-" }
    guard let equals = body.firstIndex(of: "=") else { return (String(body), nil) }
    return (String(body[..<equals]), String(body[body.index(after: equals)...]))
  }

  func has(_ name: String) -> Bool { switches.contains(name) }
  func value(_ name: String) -> String? { values[name] }

  /// The value of an option as a day, written `YYYY-MM-DD`.
  private func day(_ name: String) throws(Stop) -> Day? {
    guard let text = values[name] else { return nil }
    guard let day = Day(text) else {
      let reason = PartialDate.reason(text).map { ", expected \($0)" } ?? ""
      throw .usage(
        "--\(name) must be a day, YYYY-MM-DD; \"\(text)\" is none\(reason)", command: command.name)
    }
    try expectYear(of: day, name)
    return day
  }

  /// Refuses a day too far ahead: what falls due each year is worked out year by year.
  func expectYear(of day: Day, _ name: String) throws(Stop) {
    guard day.year > Call.lastYear else { return }
    throw .usage(
      "--\(name) must not lie after the year \(Call.lastYear); \"\(value(name) ?? "")\" does",
      command: command.name)
  }

  /// The last year that may be asked about; the last that a report can cover.
  static let lastYear = 2200

  /// The value of an option as a whole number.
  func number(_ name: String) throws(Stop) -> Int? {
    guard let text = values[name] else { return nil }
    guard let number = Int(text), number >= 0, String(number) == text else {
      throw .usage("--\(name) must be a whole number; \"\(text)\" is none", command: command.name)
    }
    return number
  }

  /// The value of an option as a word of a closed list.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(Stop) -> Word? where Word.RawValue == String {
    guard let text = values[name] else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue)
      let hint =
        Suggestion.nearest(to: text, among: words).map { "; did you mean \"\($0)\"?" } ?? ""
      throw .usage(
        "--\(name) must be one of \(words.joined(separator: ", "))\(hint)", command: command.name)
    }
    return word
  }

  /// The day "now" falls on: `--today`, or the clock's.
  func today() throws(Stop) -> Day {
    if let pinned = try day("today") { return pinned }
    return try now().day
  }

  /// The moment lines are recorded at: the clock's. No option sets it, since a line recorded in the
  /// future would bar all later ones; tests set it by `CCM_NOW`, a time such as
  /// `2020-01-01T12:00:00Z`.
  func now() throws(Stop) -> Instant {
    guard let text = environment["CCM_NOW"] else {
      return Instant(seconds: Int64(Date().timeIntervalSince1970))
    }
    guard let instant = Instant(text) else {
      throw .usage("CCM_NOW must be a time, YYYY-MM-DDThh:mm:ssZ; \"\(text)\" is none")
    }
    return instant
  }

  /// The form of the answer; text where none is asked for.
  func format() throws(Stop) -> Format {
    guard let text = values["format"] else { return .text }
    guard let format = Format(rawValue: text) else {
      throw .usage(
        "--format must be one of \(Format.allCases.map(\.rawValue).joined(separator: ", "))",
        command: command.name)
    }
    return format
  }

  /// Refuses operands beyond what the command takes.
  func expectOperands(_ range: ClosedRange<Int>, _ what: String) throws(Stop) {
    if !range.contains(operands.count) {
      throw .usage("expected \(what); got \(operands.count)", command: command.name)
    }
  }

  /// Writes an answer in the form asked for; long text on a terminal through a pager.
  func answer(_ view: some Rendered) throws(Stop) {
    let format = try format()
    let layout = try layout(view, format)
    guard let bytes = view.rendered(as: format, layout: layout) else {
      throw .usage("this answer has no \(format.rawValue) form", command: command.name)
    }
    switch format {
    case .text, .csv, .markdown:
      let bytes = Output.printable(bytes, keepingPaint: layout.isColoured)
      if format == .text, Terminal.isThere, let pager = Pager(environment), pager.show(bytes) {
        return
      }
      try Output.write(bytes)
    // Elsewhere a text is data, and no terminal's business.
    case .json, .html, .svg: try Output.write(bytes)
    }
  }
}
