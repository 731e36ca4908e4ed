package import Convention
import EventLog

/// A measure through time as a line: what is drawn and what stands beside it.
package struct SeriesLine: Sendable {
  let name: String
  /// What it counts.
  let unit: String
  /// From each day on, until the next, the least and the most it can be.
  let steps: [Step]
  /// The printed figures that rest on the same measure.
  let marks: [Mark]

  struct Step: Sendable {
    let day: Day
    let low: Fraction
    let high: Fraction
  }

  /// A printed figure.
  struct Mark: Sendable {
    let day: Day
    let value: Fraction
    let verdict: Verdict
    let document: String
    let label: String
  }

  init(name: String, unit: String, steps: [Step], marks: [Mark]) {
    self.name = name
    self.unit = unit
    self.steps = steps
    self.marks = marks
  }

  /// - Parameters:
  ///   - series: its points in the order of their days; days without a number are left out.
  ///   - printed: the printed figures that rest on the same measure.
  package init(_ series: Series, printed: [PrintedPoint]) {
    self.init(
      name: series.measure.description, unit: series.points.first?.now.unit ?? "States",
      steps: series.points.compactMap { point in
        guard let low = point.now.low, let high = point.now.high else { return nil }
        return Step(day: point.asOf, low: low, high: high)
      },
      marks: printed.map { point in
        Mark(
          day: point.day, value: point.value, verdict: point.verdict,
          document: point.figure.document, label: point.figure.label)
      })
  }

  /// The step that holds on a day; nil before the first.
  func step(on day: Day) -> Step? { steps.last { $0.day <= day } }

  var isBand: Bool { steps.contains { $0.low != $0.high } }

  /// The line in words: its ends, its peak, each printed figure, each value.
  var description: String {
    guard let first = steps.first, let last = steps.last else { return "\(name): no value." }
    let peak = steps.max { $0.high < $1.high } ?? last
    let values = steps.map { "\($0.day) \(SeriesLine.text($0))" }.joined(separator: ", ")
    let printed = marks.map(\.description).joined(separator: "; ")
    return "\(name): \(SeriesLine.text(first)) on \(first.day), \(SeriesLine.text(last)) on "
      + "\(last.day), at most \(peak.high.decimal) from \(peak.day)."
      + (marks.isEmpty ? "" : " Printed: \(printed).") + " Values: \(values)."
  }

  /// `72`, `9 to 11`.
  static func text(_ step: Step) -> String {
    step.low == step.high ? step.low.decimal : "\(step.low.decimal) to \(step.high.decimal)"
  }
}

extension SeriesLine.Mark {
  /// `75 in oslo-2012 on 2012-06-29, differs`.
  var description: String { "\(value.decimal) in \(document) on \(day), \(verdict.rawValue)" }
}

extension Verdict {
  /// The mark of a printed figure: told apart without colour.
  var mark: Drawing.Mark {
    switch self {
    case .reproduced: .disc
    case .unrefuted: .ring
    case .differs: .cross
    case .inconsistent: .square
    case .aggregate: .diamond
    }
  }
}
