/// One command: its name, its help, and what it does.
protocol Command {
  static var name: String { get }
  /// One line for the list of commands.
  static var summary: String { get }
  /// What follows the name: `[STATE] [--as-of DATE]`.
  static var synopsis: String { get }
  /// The options it takes, beside those of all commands.
  static var options: [Option] { get }
  /// Whether `--today` pins the day it asks about. What adds to the log takes the machine's clock.
  static var takesToday: Bool { get }
  /// Explanation for `--help`, ending with an example that works as typed.
  static var discussion: String { get }
  /// Does it.
  static func run(_ call: Call) throws(Stop) -> ExitCode
}

/// An option of a command.
struct Option {
  let name: String
  /// What its value is called; nil for a switch.
  let value: String?
  let meaning: String

  init(_ name: String, _ value: String? = nil, _ meaning: String) {
    self.name = name
    self.value = value
    self.meaning = meaning
  }

  /// What every reading command takes.
  static let reading =
    [
      Option("as-of", "DAY", "when was it true (today)"),
      Option("known-by", "DAY", "what was known by then (today)"),
      Option("at", "SEQ", "what the first SEQ lines of the log say (all)"),
      Option("format", "FORMAT", "text or json; csv, markdown or html where it makes sense"),
    ]

  /// The same for an answer that is drawn too.
  static let readingDrawn = reading.map { option in
    option.name == "format"
      ? Option("format", "FORMAT", "text, json, csv, markdown, html or svg") : option
  }

  /// How an answer is laid out.
  static let output = [
    Option("columns", "A,B", "only these columns of a table, in this order"),
    Option("wide", nil, "text as wide as its rows are, with every column"),
  ]

  /// What chooses among States.
  static let choosing = [
    Option("state", "STATE", "only that State"),
    Option("region", "REGION", "only States of a region or a part of one, such as western-africa"),
  ]

  /// What puts States together by where they lie.
  static let grouping = [
    Option("group", "BY", "one row for each region or subregion")
  ]

  /// What every command takes.
  static let common = [
    Option("ledger", "DIR", "the folder that holds Events/ (nearest upwards, or CCM_LEDGER)"),
    Option("today", "DATE", "pins today"),
    Option("help", nil, "shows this"),
  ]
}

extension Command {
  static var takesToday: Bool { true }

  /// Its options with those it shares: of layout, where it has forms, and those of all commands.
  static var allOptions: [Option] {
    options + (options.contains { $0.name == "format" } ? Option.output : [])
      + Option.common.filter { takesToday || $0.name != "today" }
  }

  static var help: String {
    let all = allOptions
    let names = all.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
    let width = names.map(\.count).max() ?? 0
    let lines = zip(names, all).map { name, option in
      "  \(name)\(String(repeating: " ", count: width - name.count))  \(option.meaning)\n"
    }
    let days =
      all.contains { $0.value == "DAY" }
      ? """

      A DAY is a day (2012-06-29, "29 June 2012"), a month (2012-06), a year, a meeting (2rc) or a
      document (oslo): its last day, or its cut-off. After --from or --since a month or a year
      counts from its first day, and a meeting from the day after it.

      """ : ""
    return """
      \(summary)

      usage: ccm \(name)\(synopsis.isEmpty ? "" : " " + synopsis)

      \(discussion)

      options:
      \(lines.joined())\(days)
      """
  }
}
