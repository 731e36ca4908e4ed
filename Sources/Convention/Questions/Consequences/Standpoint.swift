package import EventLog

/// All that a ledger says and that lines behind it might change: the state of the Convention, the
/// duties, the figures, and what was kept as snapshots.
package struct Standpoint: Sendable {
  let ledger: Ledger
  /// By what is known on the day.
  let state: ConventionState
  /// What it says of each State.
  let states: [JSONValue]
  let duties: [Duty]
  /// Every published figure, judged, by its id; none where figures are not asked for.
  let figures: [String: AuditEntry]
  /// What it says of each State at the times of a snapshot.
  private let kept: [Axes: [JSONValue]]

  /// - Parameters:
  ///   - today: the day asked about, with what is known on it.
  ///   - snapshots: the names of those that are kept.
  ///   - judgesFigures: whether figures are asked for; see `Ledger.bearsOnFigures`.
  /// - Complexity: that of an audit of all documents, and of a fold for each snapshot.
  package init(
    _ ledger: Ledger, today: Day, snapshots: [SnapshotName], judgesFigures: Bool = true
  ) {
    self.ledger = ledger
    state = ledger.state(Axes(asOf: today, knownBy: today))
    states = StateText.json(state, state.states)
    duties = state.duties
    figures = judgesFigures ? ledger.figures : [:]
    var kept: [Axes: [JSONValue]] = [:]
    for axes in Set(snapshots.map(\.axes)) { kept[axes] = ledger.states(axes) }
    self.kept = kept
  }

  /// What it says of each State at the times of a snapshot.
  func states(at name: SnapshotName) -> [JSONValue] { kept[name.axes] ?? [] }
}

extension Ledger {
  /// Whether the lines after the first ones can change how a published figure is judged. What a
  /// document says in our words, and what was handed over, cannot.
  package func bearsOnFigures(after size: Int) -> Bool {
    let apart: Set<EventType> = [.documentOutlined, .passageWorded, .accessionReceived]
    return log.records.dropFirst(size).contains { !apart.contains(EventType(place: Int($0.type))) }
  }

  /// Every published figure, judged, by its id.
  fileprivate var figures: [String: AuditEntry] {
    let book = FigureBook(self)
    let entries = book.documents.flatMap { audit($0, book: book)?.entries ?? [] }
    return Dictionary(entries.map { ($0.figure.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What it says of each State on some axes.
  func states(_ axes: Axes) -> [JSONValue] {
    let state = state(axes)
    return StateText.json(state, state.states)
  }
}
