import Foundation
import TestSupport
import Testing

@Suite("Answers as CSV") struct CSVTests {
  private static let questions = Question.all.filter { $0.formats.contains("csv") }

  private static func golden(_ question: Question) throws -> Data {
    try Data(
      contentsOf: Golden.folder.appending(path: "\(question.command)/\(question.name).csv"))
  }

  @Test("Every command that has CSV has the columns that are written down here, for good")
  func commands() throws {
    for command in try Commands.names() where try Commands.formats(of: command).contains("csv") {
      #expect(Self.questions.contains { $0.command == command }, "\(command)")
    }
    for question in Self.questions {
      #expect(DataColumns.columns(of: question) != nil, "\(question)")
    }
  }

  @Test("The header never changes, and numbers are numbers", arguments: questions)
  func header(question: Question) throws {
    let rows = try CSVReader.rows(Self.golden(question))
    let columns = try #require(DataColumns.columns(of: question))
    #expect(rows.first == columns.map(\.name))
    for row in rows.dropFirst() {
      #expect(row.count == columns.count)
      for (column, cell) in zip(columns, row) {
        #expect(column.holds(cell), "\(question): \(column.name) holds \(cell)")
      }
    }
  }

  @Test("The rows of a measure sum up to its answer")
  func sums() throws {
    // A group is a sum itself.
    let others = ["list", "grouped"]
    for question in Self.questions
    where question.command == "measure" && !others.contains(question.name) {
      let rows = try CSVReader.rows(Self.golden(question))
      let header = try #require(rows.first)
      func sum(_ name: String) throws -> Int {
        let place = try #require(header.firstIndex(of: name))
        return rows.dropFirst().reduce(0) { $0 + (Int($1[place]) ?? 0) }
      }
      let json = try JSONSerialization.jsonObject(
        with: Data(
          contentsOf: Golden.folder.appending(path: "measure/\(question.name).json")))
      let answer = try #require(json as? [String: Any])
      #expect(try sum("low") == answer["low"] as? Int)
      #expect(try sum("high") == answer["high"] as? Int)
    }
  }

  /// Reads each file it is given with `csv`, loads it into a table of typed columns, and prints how
  /// many rows the table holds.
  private static let script = """
    import csv, sqlite3, sys
    database = sqlite3.connect(":memory:")
    for number, call in enumerate(sys.argv[1:]):
        path, types = call.split("=", 1)
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        columns = list(zip(rows[0], types.split(",")))
        kept = ", ".join(
            '"%s" %s CHECK (typeof("%s") IN (\\'null\\', \\'%s\\'))' % (n, t, n, t.lower())
            for n, t in columns)
        database.execute("CREATE TABLE t%d (%s)" % (number, kept))
        marks = ",".join("?" * len(columns))
        for row in rows[1:]:
            values = [cell if cell != "" else None for cell in row]
            database.execute("INSERT INTO t%d VALUES (%s)" % (number, marks), values)
        print(database.execute("SELECT count(*) FROM t%d" % number).fetchone()[0])
    """

  @Test(
    "Python reads every answer, and SQLite takes it into typed columns",
    .enabled(if: Python.hasSQLite, "no python3 with the module sqlite3 is on this machine"))
  func python() throws {
    let calls = try Self.questions.map { question in
      let path = Golden.folder.appending(path: "\(question.command)/\(question.name).csv").path
      let columns = try #require(DataColumns.columns(of: question))
      return "\(path)=\(columns.map(\.sqlType).joined(separator: ","))"
    }
    let outcome = try Python.run(["-c", Self.script] + calls)
    #expect(outcome.code == 0, "\(outcome.out)")
    let counts = try Self.questions.map { try CSVReader.rows(Self.golden($0)).count - 1 }
    #expect(outcome.out.split(separator: "\n").compactMap { Int($0) } == counts)
  }

  @Test(
    "A cell that is no number is refused by a typed column",
    .enabled(if: Python.hasSQLite, "no python3 with the module sqlite3 is on this machine"))
  func refused() throws {
    let folder = try TemporaryFolder()
    try folder.write("year\nabout 2012\n", to: "wrong.csv")
    let outcome = try Python.run(["-c", Self.script, "\(folder.path)/wrong.csv=INTEGER"])
    #expect(outcome.code != 0)
  }
}

/// The machine's own Python, where it has one.
enum Python {
  static let hasSQLite = (try? run(["-c", "import csv, sqlite3"]).code) == 0

  static func run(_ arguments: [String]) throws -> (code: Int32, out: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let out = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }
}
