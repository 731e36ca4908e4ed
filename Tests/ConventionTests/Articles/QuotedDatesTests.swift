import EventLog
import Foundation
import Testing

@testable import Convention

/// Due days computed from the deposits, against a table of due days kept outside the package.
///
/// The table stands beside the package, or beside a folder that holds it. Where it is absent the
/// test is reported as skipped.
@Suite("Due days that others worked out") struct QuotedDatesTests: DateCases {
  private static let folder: URL? = sequence(
    first: URL(filePath: #filePath), next: { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
  ).map { $0.appending(path: "shared/data") }.first {
    FileManager.default.fileExists(atPath: $0.appending(path: "treaty-actions.csv").path)
  }

  /// Names in the table of due days that differ from those of the table of treaty actions.
  private static let names = [
    "Lao PDR": "Lao People's Democratic Republic",
    "Netherlands": "Netherlands (Kingdom of the)",
    "United Kingdom": "United Kingdom of Great Britain and Northern Ireland",
  ]

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: try #require(folder).appending(path: name), encoding: .utf8)
  }

  /// State to day of deposit.
  private static func deposits() throws -> [String: Day] {
    var found: [String: Day] = [:]
    for line in try text("treaty-actions.csv").split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      found[String(fields[1])] = Day(fields[3])
    }
    return found
  }

  /// State and due day, row by row.
  private static func dueDays() throws -> [(state: String, due: Day)] {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let text = try text("implementation-facts.md")
    let start = try #require(text.range(of: "\n## (c)"))
    var rows: [(state: String, due: Day)] = []
    for line in text[start.upperBound...].split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let words = cells[2].split(separator: " ")
      guard words.count == 3, let month = months.firstIndex(of: String(words[1])) else { continue }
      let due = Day(Int(words[2]) ?? 0, month + 1, Int(words[0]) ?? 0)
      for state in cells[0].split(separator: ", ") {
        let name = String(state)
        rows.append((names[name] ?? name, try #require(due, "row \(line)")))
      }
    }
    return rows
  }

  @Test(
    "Every due day in the table follows from the deposit",
    .enabled(if: folder != nil, "the table of due days is not here"))
  func table() throws {
    let deposits = try Self.deposits()
    let rows = try Self.dueDays()
    #expect(rows.count > 80)
    for row in rows {
      let deposited = try #require(deposits[row.state], "no deposit for \(row.state)")
      let entry = Article17.entryIntoForce(deposited: deposited)
      #expect(Article7.initialDue(entryIntoForce: entry) == row.due, "\(row.state)")
    }
  }

  @Test(
    "A dozen of them, from deposit through entry into force to the initial report",
    arguments: [
      ("2009-03-18", "2010-08-01", "2011-01-28"),
      ("2010-05-04", "2010-11-01", "2011-04-30"),
      ("2010-09-07", "2011-03-01", "2011-08-28"),
      ("2010-11-05", "2011-05-01", "2011-10-28"),
      ("2011-03-24", "2011-09-01", "2012-02-28"),
      ("2011-04-06", "2011-10-01", "2012-03-29"),
      ("2012-02-01", "2012-08-01", "2013-01-28"),
      ("2012-07-17", "2013-01-01", "2013-06-30"),
      ("2015-10-01", "2016-04-01", "2016-09-28"),
      ("2016-04-06", "2016-10-01", "2017-03-30"),
      ("2018-03-01", "2018-09-01", "2019-02-28"),
      ("2023-02-28", "2023-08-01", "2024-01-28"),
      ("2023-08-03", "2024-02-01", "2024-07-30"),
    ])
  func examples(deposited: String, entry: String, due: String) throws {
    #expect(Article17.entryIntoForce(deposited: try day(deposited)) == (try day(entry)))
    #expect(Article7.initialDue(entryIntoForce: try day(entry)) == (try day(due)))
  }
}
