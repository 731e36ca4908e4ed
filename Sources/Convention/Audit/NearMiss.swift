package import EventLog

/// A date or reading on which a measure would give the printed value.
package struct NearMiss: Sendable {
  /// The measure as asked; differs from the figure's own in a basis or reading.
  package let measure: Measure
  /// The first and last day on which it gives the value; both nil when only the reading differs.
  package let first: Day?
  package let last: Day?
}

extension ConventionState {
  /// Where the printed value of a figure would hold: other days within three years, and other
  /// bases and readings on the figure's own day.
  ///
  /// - Complexity: one answer for each day on which anything changes.
  package func nearMisses(_ figure: Figure, _ measure: Measure) -> [NearMiss] {
    func holds(_ measure: Measure, _ state: ConventionState) -> Bool {
      guard let answer = try? measure.answer(state) else { return false }
      var figure = Match(figure, answer)
      figure.states = nil
      return figure.value == .yes
    }
    let readings = measure.variants.filter { holds($0, self) }
      .map { NearMiss(measure: $0, first: nil, last: nil) }
    let days = changes(within: 3)
    var runs: [NearMiss] = []
    var open: Day?
    for day in days {
      let isHeld = holds(measure, on(day))
      if isHeld, open == nil { open = day }
      if !isHeld, let first = open {
        runs.append(NearMiss(measure: measure, first: first, last: day - 1))
        open = nil
      }
    }
    if let first = open { runs.append(NearMiss(measure: measure, first: first, last: nil)) }
    return runs.filter { run in
      // The figure's own day is no near miss.
      run.first.map { $0 > asOf } ?? true || run.last.map { $0 < asOf } ?? false
    } + readings
  }

  /// The days within so many years on which any State's standing or duty may change, in order.
  private func changes(within years: Int) -> [Day] {
    let (from, to) = (asOf.adding(years: -years), asOf.adding(years: years))
    var days: Set<Day> = []
    for record in states {
      let ranges = [
        record.signature?.range, record.consent?.range, record.entryIntoForce,
        record.initialDue, record.withdrawalEffect, record.initialReport?.range,
      ]
      for range in ranges {
        // The day after matters too: a due day is still in time.
        for day in [range?.earliest, range?.latest].compactMap(\.self) {
          days.formUnion([day, day + 1])
        }
      }
    }
    return days.filter { from <= $0 && $0 <= to }.sorted()
  }
}

extension Measure {
  /// The same measure under other bases and readings.
  var variants: [Measure] {
    (definition?.parameters ?? []).flatMap { parameter -> [Measure] in
      switch (parameter.kind, arguments[parameter.name]) {
      case (.word(let words), let current) where parameter.role == .reading:
        words.filter { .word($0) != current }.map { with(parameter, .word($0)) }
      case (.measure, .measure(let inner)):
        inner.variants.map { with(parameter, .measure($0)) }
      default: []
      }
    }
  }
}

extension Ledger {
  /// The near misses of a figure whose value the audit does not reproduce, on all the log knows.
  package func nearMisses(_ entry: AuditEntry) -> [NearMiss] {
    guard let measure = entry.measure, entry.matchesValue != .yes else { return [] }
    let axes = Axes(asOf: entry.asOf, knownBy: .farFuture, auditing: entry.figure.document)
    return state(axes).nearMisses(entry.figure, measure)
  }
}
