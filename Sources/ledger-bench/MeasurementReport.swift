import EventLog
import Foundation
import Rendering

/// The steps measured on one ledger, as a table and as JSON.
struct MeasurementReport {
  let ledger: String
  let lines: Int
  let bytes: Int
  /// What the process held before the first step; nil where the system does not say.
  let idleBytes: Int?
  var steps: [Step]

  /// In megabytes of 1,000,000 bytes.
  private var megabytes: Double { Double(bytes) / 1_000_000 }

  var text: String {
    let header = [
      "step", "median s", "min s", "max s", "cpu s", "lines/s", "MB/s", "resident B/line",
    ]
    let rows = steps.map { step in
      [
        step.name, text(step.median, 4), text(step.fastest, 4), text(step.slowest, 4),
        text(step.processorSeconds, 4), text(Double(lines) / step.median, 0),
        text(megabytes / step.median, 1), residentBytesPerLine(step).map { text($0, 0) } ?? "",
      ]
    }
    let runs = steps.first?.seconds.count ?? 0
    return """
      \(ledger): \(lines) lines, \(text(megabytes, 1)) MB, \(runs) runs

      \(Table(header, rows: rows, numeric: Set(1..<header.count)).text(Layout(width: nil)))
      """
  }

  var json: String {
    let value = JSONValue.object([
      ("ledger", .string(ledger)), ("lines", .integer(lines)), ("bytes", .integer(bytes)),
      ("runs", .integer(steps.first?.seconds.count ?? 0)),
      ("steps", .array(steps.map { json($0) })),
    ])
    return String(decoding: value.prettyBytes, as: UTF8.self) + "\n"
  }

  private func json(_ step: Step) -> JSONValue {
    .object([
      ("step", .string(step.name)), ("medianSeconds", number(step.median)),
      ("minSeconds", number(step.fastest)), ("maxSeconds", number(step.slowest)),
      ("processorSeconds", number(step.processorSeconds)),
      ("linesPerSecond", .integer(Int(Double(lines) / step.median))),
      ("megabytesPerSecond", number(megabytes / step.median)),
      ("residentBytesPerLine", residentBytesPerLine(step).map { .integer(Int($0)) }),
    ])
  }

  /// The peak of the process so far, beyond what it held before, shared out among the lines.
  private func residentBytesPerLine(_ step: Step) -> Double? {
    guard let idleBytes, let peak = step.peakBytes else { return nil }
    return Double(peak - idleBytes) / Double(lines)
  }

  private func number(_ value: Double) -> JSONValue { .number(text(value, 6)) }

  private func text(_ value: Double, _ digits: Int) -> String {
    value.formatted(
      .number.precision(.fractionLength(digits)).grouping(.never)
        .locale(Locale(identifier: "en_US_POSIX")))
  }
}
