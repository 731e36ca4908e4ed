/// Findings passed on: from the figure at the other end of a broken relation, and from one that a
/// figure restates.
struct PassedOn {
  private let book: FigureBook
  private let judged: [String: AuditEntry]
  /// The entries, each with the finding that explains it.
  private(set) var entries: [AuditEntry] = []

  init(_ book: FigureBook, _ judged: [AuditEntry]) {
    self.book = book
    self.judged = Dictionary(judged.map { ($0.figure.id, $0) }, uniquingKeysWith: { $1 })
    entries = judged.map { passed($0) }
  }

  private func passed(_ entry: AuditEntry) -> AuditEntry {
    var entry = entry
    let open = entry.conflictsElsewhere.filter { other in
      !(entry.finding?.explainsConflict(with: other) ?? false) && told(other, of: entry) == nil
    }
    entry.unexplainedConflicts = open
    guard entry.finding == nil else { return entry }
    entry.finding =
      entry.needsOwnFinding
      ? restated(entry).first { $0.pin.covers(entry.pin) }?.finding
      : entry.conflictsElsewhere.lazy.compactMap { told($0, of: entry) }.first
        ?? restated(entry).first?.finding
    return entry
  }

  /// The finding of the figure at the other end, where it explains the relation between them. In
  /// another document its own audit asks whether it still does.
  private func told(_ other: String, of entry: AuditEntry) -> Finding? {
    let finding = judged[other].map { $0.finding } ?? book.findings[other]
    return finding.flatMap { $0.explainsConflict(with: entry.figure.id) ? $0 : nil }
  }

  /// The figures of the document that it restates, or that restate it, with a finding.
  private func restated(_ entry: AuditEntry) -> [AuditEntry] {
    book.restated(entry.figure.id).compactMap { judged[$0] }.filter { $0.finding != nil }
  }
}

extension Finding.Pin {
  /// Whether what it pins is what another pin asks to be explained, and more.
  fileprivate func covers(_ other: Finding.Pin) -> Bool {
    published == other.published && computed == other.computed
      && Set(other.added).isSubset(of: added) && Set(other.missing).isSubset(of: missing)
      && Set(other.conflictsWith).isSubset(of: conflictsWith)
      && (other.hindsight == nil || other.hindsight == hindsight)
  }
}
