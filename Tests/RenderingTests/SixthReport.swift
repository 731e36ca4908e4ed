import Foundation
import TestSupport

/// A report on an invented period, which the small ledger takes in by appending alone.
enum SixthReport {
  private static let batch = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "SixthReport/report.jsonl")

  /// The program in a ledger that has taken it in.
  static func program() throws -> TestProgram {
    let program = try SmallLedger.program()
    let outcome = try program.run(
      ["append", "--by", "registry", "--accession", "sixth-report"],
      input: Array(Data(contentsOf: batch)), today: Question.today)
    precondition(outcome.code == 0, outcome.err)
    return program
  }

  /// Its golden files: values and forms.
  static let answers = ["published", "computed", "compared"].flatMap { values in
    ["text", "markdown", "html", "json"].map { (values: values, format: $0) }
  }

  static func path(_ values: String, _ format: String) -> String {
    "report/sixth-\(values).\(format)"
  }

  static func answer(_ values: String, _ format: String) throws -> TestProgram.Outcome {
    try program().run(
      ["report", "hillside-2014", "--values", values, "--format", format], today: Question.today)
  }
}
