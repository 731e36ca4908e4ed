import EventLog

/// All figures a log holds, with what was later said of them: measures, relations, findings.
package struct FigureBook: Sendable {
  /// In the order of the log.
  package let figures: [Figure]
  package let byID: [String: Figure]
  package let measures: [String: (measure: Measure, seq: Int)]
  package let relations: [String: [Relation]]
  package let findings: [String: Finding]
  /// How often each measure serves a figure.
  let uses: [String: Int]

  /// Remarks about documents obey the log's size and nothing else.
  package init(_ ledger: Ledger, at size: Int) {
    let basis = Basis(asOf: .farFuture, knownBy: .farFuture, at: size)
    var figures: [Figure] = []
    var measures: [String: (measure: Measure, seq: Int)] = [:]
    var relations: [String: [Relation]] = [:]
    var findings: [String: Finding] = [:]
    for event in ledger.standing(basis) {
      let id = event.data.text("figure")
      switch event.type {
      case .figurePublished: if let figure = Figure(event) { figures.append(figure) }
      case .figureMeasured:
        if let value = event.data["measure"], let measure = try? Measure(value) {
          measures[id] = (measure, event.seq)
        }
      case .figureRelated:
        if let relation = Relation(event) { relations[id, default: []].append(relation) }
      case .findingRecorded: if let finding = Finding(event) { findings[id] = finding }
      default: break
      }
    }
    self.figures = figures
    byID = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.measures = measures
    self.relations = relations
    self.findings = findings
    uses = measures.values.flatMap(\.measure.parts)
      .reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
  }
}
