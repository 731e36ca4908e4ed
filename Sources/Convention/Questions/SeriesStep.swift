package import EventLog

/// On which days a series asks.
package enum SeriesStep: String, Sendable, CaseIterable {
  /// At the cut-off of each progress report.
  case report
  /// On the last day of each Meeting of States Parties and Review Conference.
  case meeting
  case year
  case month
  case day
  /// On each day on which the least or the most it can be is another than on the day before.
  case change
}

extension Ledger {
  /// A measure on the days of a step, from the first day on and on the last.
  ///
  /// - Throws: `MeasureError` when an argument names what is not registered.
  /// - Complexity: one answer a point; for `change` one for each day between the two.
  package func series(
    _ measure: Measure, _ axes: Axes, from: Day, to: Day, steps step: SeriesStep,
    choice: Choice = Choice()
  ) throws(MeasureError) -> Series {
    switch step {
    case .year: return try series(measure, axes, from: from, to: to, every: .year, choice: choice)
    case .month: return try series(measure, axes, from: from, to: to, every: .month, choice: choice)
    case .day: return try series(measure, axes, from: from, to: to, every: .day, choice: choice)
    case .report: return try series(measure, axes, on: cutoffs, from: from, to: to, choice)
    case .meeting: return try series(measure, axes, on: meetingDays, from: from, to: to, choice)
    case .change:
      let points = try series(measure, axes, from: from, to: to, every: .day, choice: choice).points
      return Series(measure: measure, points: changes(points))
    }
  }

  /// A measure on some days between two, and on both of these.
  private func series(
    _ measure: Measure, _ axes: Axes, on days: [Day], from: Day, to: Day, _ choice: Choice
  ) throws(MeasureError) -> Series {
    if from > to { return Series(measure: measure, points: []) }
    let state = state(axes).chosen(choice)
    var points: [Series.Point] = []
    for day in Set([from, to] + days.filter { from < $0 && $0 < to }).sorted() {
      points.append(
        Series.Point(
          asOf: day, document: nil, then: nil, now: try measure.answer(state.on(day)),
          published: []))
    }
    return Series(measure: measure, points: points)
  }

  /// The first point, the last, and those with another value than the one before.
  private func changes(_ points: [Series.Point]) -> [Series.Point] {
    points.enumerated().filter { index, point in
      if index == 0 || index == points.count - 1 { return true }
      let before = points[index - 1].now
      return before.low != point.now.low || before.high != point.now.high
    }.map(\.element)
  }

  private var cutoffs: [Day] {
    registers.documents.values.filter { $0.lineage == .progressReport }
      .compactMap { $0.parts.first?.cutoff.latest }
  }

  private var meetingDays: [Day] {
    registers.meetings.values.filter(\.kind.decides).map(\.lastDay)
  }
}
