import EventLog

/// All figures a log holds, with what was later said of them: measures, relations, findings.
package struct FigureBook: Sendable {
  /// In the order of the log.
  package let figures: [Figure]
  package let byID: [String: Figure]
  package let measures: [String: (measure: Measure, line: Int)]
  package let relations: [String: [Relation]]
  package let findings: [String: Finding]
  /// How often each measure serves a figure.
  let uses: [String: Int]

  /// Remarks about documents obey the log's size and nothing else.
  package init(_ ledger: Ledger) {
    var figures: [Figure] = []
    var measures: [String: (measure: Measure, line: Int)] = [:]
    var relations: [String: [Relation]] = [:]
    var findings: [String: Finding] = [:]
    for event in ledger.remarks(\.isAboutFigures) {
      switch event.type {
      case .figurePublished: figures.append(Figure(event))
      case .figureMeasured:
        if let measure = event[FigureMeasured.measure] {
          measures[event.text(event[FigureMeasured.figure])] = (measure, event.seq)
        }
      case .figureRelated:
        relations[event.text(event[FigureRelated.figure]), default: []].append(Relation(event))
      case .findingRecorded:
        let finding = Finding(event)
        findings[finding.figure] = finding
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

  /// The documents that print figures, in the order in which their figures were recorded.
  package var documents: [String] {
    var seen: Set<String> = []
    return figures.map(\.document).filter { seen.insert($0).inserted }
  }
}

extension EventType {
  /// Whether lines of the type record figures or say something of them.
  fileprivate var isAboutFigures: Bool {
    switch self {
    case .figurePublished, .figureMeasured, .figureRelated, .findingRecorded: true
    default: false
    }
  }
}
