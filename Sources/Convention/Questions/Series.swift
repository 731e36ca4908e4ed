package import EventLog

/// One measure through time, with what the documents printed beside it.
package struct Series: Sendable {
  /// One day of it.
  package struct Point: Sendable {
    package let asOf: Day
    /// The document whose cut-off the day is; nil for a day of the series' own steps.
    package let document: String?
    /// What could be known on the document's own basis; nil for a day without one.
    package let then: Answer?
    /// On the basis of the series.
    package let now: Answer
    /// The figures of the document that ask the same.
    package let published: [Figure]
  }

  /// How far apart the days of a series lie.
  package enum Step: String, Sendable, CaseIterable {
    case year
    case month
    case day
  }

  package let measure: Measure
  package let points: [Point]
}

extension Ledger {
  /// A measure at the cut-off of every progress report that prints figures. Its window `period` is
  /// the report's own, `beirut-2011-period`; reports without one are passed over.
  ///
  /// - Throws: `MeasureError` when an argument names what is not registered.
  package func series(
    _ measure: Measure, _ axes: Axes, book: FigureBook, choice: Choice = Choice()
  ) throws(MeasureError) -> Series {
    let now = state(axes).chosen(choice)
    var points: [Series.Point] = []
    for id in book.documents {
      guard let document = registers.documents[id], document.lineage == .progressReport,
        let part = document.parts.first
      else {
        continue
      }
      let cutoff = part.cutoff.latest
      let own = measure.replacing(window: "period", with: "\(id)-period")
      if own != measure, registers.windows["\(id)-period"] == nil { continue }
      let then = state(Axes(asOf: cutoff, knownBy: cutoff, auditing: id)).chosen(choice)
      // What is printed is about all States.
      let figures = book.figures.filter { figure in
        choice.states == nil && figure.document == id && figure.value != nil
          && (figure.asOf ?? cutoff) == cutoff
          && figure.part ?? part.id == part.id
          && book.measures[figure.id]?.measure == own
      }
      points.append(
        Series.Point(
          asOf: cutoff, document: id, then: try own.answer(then),
          now: try own.answer(now.on(cutoff)), published: figures))
    }
    return Series(measure: measure, points: points.sorted { $0.asOf < $1.asOf })
  }

  /// A measure on days of equal distance from the first on, and on the last.
  ///
  /// - Throws: `MeasureError` when an argument names what is not registered.
  package func series(
    _ measure: Measure, _ axes: Axes, from: Day, to: Day, every step: Series.Step,
    choice: Choice = Choice()
  ) throws(MeasureError) -> Series {
    let state = state(axes).chosen(choice)
    var points: [Series.Point] = []
    var count = 0
    if from > to { return Series(measure: measure, points: []) }
    while true {
      let day =
        switch step {
        case .year: from.adding(years: count)
        case .month: from.adding(months: count)
        case .day: from + count
        }
      points.append(
        Series.Point(
          asOf: min(day, to), document: nil, then: nil,
          now: try measure.answer(state.on(min(day, to))), published: []))
      if day >= to { return Series(measure: measure, points: points) }
      count += 1
    }
  }
}
