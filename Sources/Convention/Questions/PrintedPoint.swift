package import EventLog

/// A printed figure on its day, judged: a mark beside a series of its measure.
package struct PrintedPoint: Sendable {
  package let figure: Figure
  package let day: Day
  package let value: Fraction
  package let verdict: Verdict
}

extension Ledger {
  /// The printed figures that rest on a measure, with their verdicts, by day and figure.
  ///
  /// A figure that only says of some States that they count is left out, and
  /// so is one that repeats a value that the same document prints for the same day.
  package func printed(_ measure: Measure, book: FigureBook, from: Day, to: Day) -> [PrintedPoint] {
    var points: [PrintedPoint] = []
    for id in book.documents {
      guard let document = registers.documents[id], let main = document.parts.first else {
        continue
      }
      let figures = book.figures.filter { figure in
        figure.document == id && figure.number != nil
          && book.measures[figure.id]?.measure == measure
          && !isWithinList(figure)
      }
      if figures.isEmpty { continue }
      let hindsight = state(Axes(asOf: main.cutoff.latest, knownBy: .farFuture, auditing: id))
      let auditor = Auditor(ledger: self, book: book, document: document, hindsight: hindsight)
      for figure in figures {
        let known = (document.part(figure.part) ?? main).cutoff.latest
        let day = figure.asOf ?? known
        guard from <= day, day <= to, let value = figure.number else { continue }
        if points.contains(where: { $0.figure.document == id && $0.day == day && $0.value == value }
        ) {
          continue
        }
        let fold = state(Axes(asOf: known, knownBy: known, auditing: id))
        let entry = auditor.judge(figure, fold.on(day))
        points.append(
          PrintedPoint(figure: figure, day: day, value: value, verdict: entry.verdict))
      }
    }
    return points.sorted { ($0.day, $0.figure.line) < ($1.day, $1.figure.line) }
  }

  /// Whether it counts no more than the States it names, of a list that it does not call complete:
  /// it asks whether these count, not how many do.
  private func isWithinList(_ figure: Figure) -> Bool {
    guard figure.list == .open, let named = figure.states else { return false }
    return figure.number == Fraction(named.count)
  }
}
