import EventLog

/// All figures a log holds, with what was later said of them: measures, relations, findings.
package struct FigureBook: Sendable {
  /// In the order of the log.
  package let figures: [Figure]
  package let byID: [String: Figure]
  package let measures: [String: (measure: Measure, line: Int)]
  /// The figures whose measure may be of another theme, since a reason is given.
  let reasoned: Set<String>
  /// The relations that name a figure among the others, each with the figure it is said of.
  let mentions: [String: [(figure: String, relation: Relation)]]
  package let relations: [String: [Relation]]
  package let findings: [String: Finding]
  /// The figures that are withdrawn, in the order of the log.
  package let withdrawn: [WithdrawnFigure]
  /// How many places each measure, topic, window and meeting serves.
  let uses: MeasureUses

  /// Remarks about documents obey the log's size and nothing else.
  package init(_ ledger: Ledger) {
    var figures: [Figure] = []
    var measures: [String: (measure: Measure, line: Int)] = [:]
    var relations: [String: [Relation]] = [:]
    var findings: [String: Finding] = [:]
    var reasoned: Set<String> = []
    for event in ledger.remarks(\.isAboutFigures) {
      switch event.type {
      case .figurePublished: figures.append(Figure(event))
      case .figureMeasured:
        if let measure = event[FigureMeasured.measure] {
          let figure = event.text(event[FigureMeasured.figure])
          measures[figure] = (measure, event.seq)
          if event[FigureMeasured.why] == nil {
            reasoned.remove(figure)
          } else {
            reasoned.insert(figure)
          }
        }
      case .figureRelated:
        relations[event.text(event[FigureRelated.figure]), default: []].append(Relation(event))
      case .findingRecorded:
        let finding = Finding(event)
        findings[finding.figure] = finding
      default: break
      }
    }
    withdrawn = ledger.withdrawnFigures
    self.figures = figures
    byID = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.measures = measures
    self.relations = relations
    self.findings = findings
    self.reasoned = reasoned
    mentions = relations.reduce(into: [:]) { mentions, entry in
      for relation in entry.value {
        for other in relation.with {
          mentions[other, default: []].append((entry.key, relation))
        }
      }
    }
    let byID = byID
    uses = MeasureUses(
      measures.compactMap { id, attached in
        byID[id].map { (attached.measure, "\($0.document), \($0.places.first ?? "")") }
      })
  }

  /// The figures that a figure restates, or that restate it.
  func restated(_ id: String) -> [String] {
    let own = (relations[id] ?? []).filter { $0.kind == .restates }.flatMap(\.with)
    let others = (mentions[id] ?? []).filter { $0.relation.kind == .restates }.map(\.figure)
    return Set(own + others).subtracting([id]).sortedByBytes
  }

  /// The States that a figure names, all of them: itself, or where it restates one that does.
  func completeList(_ figure: Figure) -> Set<CountryCode>? {
    if let own = figure.completeList { return own }
    // A list of its own that is not complete is another list.
    if figure.states != nil { return nil }
    return restated(figure.id).lazy.compactMap { byID[$0] }
      .first { $0.completeList != nil && $0.value == figure.value }?.completeList
  }

  /// A figure's relations, and whether each holds.
  func checked(_ figure: Figure) -> [(relation: Relation, holds: Truth)] {
    (relations[figure.id] ?? []).map { relation in
      let others = relation.with.compactMap { byID[$0] }
      let isPrinted = others.count == relation.with.count
      // What restates is compared with the list it prints, not with the one it refers to.
      let list: (Figure) -> Set<CountryCode>? =
        relation.kind == .restates ? { $0.completeList } : { completeList($0) }
      return (relation, isPrinted ? relation.holds(figure, others, list: list) : .maybe)
    }
  }

  /// The figures with which a relation of a figure is broken, by id.
  func conflicts(_ figure: Figure) -> [String] {
    let broken = checked(figure).filter { $0.holds == .no }.map(\.relation)
    return Set(broken.flatMap(\.with) + otherBases(figure)).subtracting([figure.id]).sortedByBytes
  }

  /// The figures whose own relations with a figure are broken, by id.
  func conflictsElsewhere(_ figure: Figure) -> [String] {
    let figures = Set((mentions[figure.id] ?? []).map(\.figure)).subtracting([figure.id])
    return figures.compactMap { byID[$0] }.filter { conflicts($0).contains(figure.id) }
      .map(\.id).sortedByBytes
  }

  /// The figures it is a part of, where it is printed out of a number that none of them prints.
  private func otherBases(_ figure: Figure) -> [String] {
    guard let base = figure.outOf.map({ Fraction($0) }) else { return [] }
    let wholes = (relations[figure.id] ?? []).filter { $0.kind == .subsetOf }.flatMap(\.with)
    let numbers = wholes.compactMap { byID[$0]?.number }
    return numbers.isEmpty || numbers.contains(base) ? [] : wholes
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

extension Sequence<String> {
  /// In the order of their UTF-8 bytes.
  fileprivate var sortedByBytes: [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
