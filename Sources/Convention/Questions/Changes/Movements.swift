package import EventLog

/// Who entered and who left a set between two days, on one basis of knowledge, and why.
package struct Movements: Sendable {
  /// Where a State went.
  package enum Direction: String, Sendable, CaseIterable {
    /// It certainly counts on the second day, and not so on the first.
    case entered
    /// It certainly counted on the first day, and does not so on the second.
    case left
    /// It may count on the second day, and did not on the first.
    case undecided
  }

  /// One State that moved.
  package struct Movement: Sendable {
    package let state: CountryCode
    package let direction: Direction
    /// The first day on which it is as on the second of the two days; nil where none is found.
    package let day: Day?
    /// What happened on that day; empty where nothing on record tells.
    package let causes: [MovementCause]
    /// Whether it is undecided on the second day, though it counted before.
    package let isDoubtful: Bool
  }

  package let measure: Measure
  package let from: Day
  package let to: Day
  package let before: Answer
  package let after: Answer
  /// Those that entered, then those that left, then the undecided; each by day and State.
  package let movements: [Movement]
}

extension ConventionState {
  /// Who entered and who left the set that a measure counts.
  ///
  /// - Throws: `MeasureError` where the measure counts no States.
  /// - Complexity: for each State that moved, one question for each halving of the days between.
  package func movements(
    _ measure: Measure, from: Day, to: Day
  ) throws(MeasureError) -> Movements {
    let (before, after) = (try measure.answer(on(from)), try measure.answer(on(to)))
    guard case .states = before.value, case .states = after.value else {
      throw MeasureError("\"\(measure)\" counts no States; expected a measure that does")
    }
    var movements: [Movements.Movement] = []
    for code in Set(before.statesWithLines + after.statesWithLines).sorted() {
      let (a, b) = (before.truth(code), after.truth(code))
      guard let direction = Movements.direction(from: a, to: b) else { continue }
      let own = narrowed(to: [code])
      let day = try own.firstDay(measure, of: code, moving: direction, from: from, to: to)
      let lines = Set(before.lines(of: code) + after.lines(of: code))
      movements.append(
        Movements.Movement(
          state: code, direction: direction, day: day,
          causes: day.map { record(code).causes(on: $0, of: measure, lines: lines) } ?? [],
          isDoubtful: direction == .left && b == .maybe))
    }
    let order = Movements.Direction.allCases
    return Movements(
      measure: measure, from: from, to: to, before: before, after: after,
      movements: order.flatMap { direction in
        movements.filter { $0.direction == direction }
          .sorted { ($0.day ?? .farFuture, $0.state) < ($1.day ?? .farFuture, $1.state) }
      })
  }

  /// A day on which the State is as on the last day, and was not so on the day before.
  private func firstDay(
    _ measure: Measure, of code: CountryCode, moving direction: Movements.Direction, from: Day,
    to: Day
  ) throws(MeasureError) -> Day? {
    func hasMoved(_ day: Day) throws(MeasureError) -> Bool {
      let truth = try measure.answer(on(day)).truth(code)
      return switch direction {
      case .entered: truth == .yes
      case .left: truth != .yes
      case .undecided: truth != .no
      }
    }
    guard try !hasMoved(from), try hasMoved(to) else { return nil }
    var (low, high) = (from, to)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try hasMoved(middle) { high = middle } else { low = middle }
    }
    return high
  }
}

extension Movements {
  fileprivate static func direction(from a: Truth, to b: Truth) -> Direction? {
    switch (a, b) {
    case (.yes, .no), (.yes, .maybe): .left
    case (.no, .yes), (.maybe, .yes): .entered
    case (.no, .maybe): .undecided
    case (.yes, .yes), (.no, .no), (.maybe, .maybe), (.maybe, .no): nil
    }
  }
}
