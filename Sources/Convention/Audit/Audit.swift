package import EventLog

/// Every figure of a document against the log.
package struct Audit: Sendable {
  package let document: Document
  package let asOf: Day
  package let knownBy: Day
  package let size: Int
  /// In the order of the log.
  package let entries: [AuditEntry]
  /// The document's figures that are withdrawn, which no verdict is given of.
  package let withdrawn: [WithdrawnFigure]

  package var withoutFinding: Int { entries.count(where: \.lacksFinding) }
}

extension Audit {
  /// The times the audit rests on.
  package var axes: Axes { Axes(asOf: asOf, knownBy: knownBy, auditing: document.id) }
}

extension Ledger {
  /// Audits one document.
  ///
  /// - Returns: nil when the document prints no figures or has no cut-off.
  /// - Complexity: a fold for what is known today and one for each part's cut-off, then linear in
  ///   figures times States.
  package func audit(_ id: String, book: FigureBook) -> Audit? {
    guard let document = registers.documents[id], let main = document.parts.first else {
      return nil
    }
    let cutoff = main.cutoff.latest
    let figures = book.figures.filter { $0.document == id }
    if figures.isEmpty { return nil }
    var folds: [Day: ConventionState] = [:]
    let hindsight = state(Axes(asOf: cutoff, knownBy: .farFuture, auditing: id))
    let auditor = Auditor(ledger: self, book: book, document: document, hindsight: hindsight)
    let judged = figures.map { figure in
      let known = (document.part(figure.part) ?? main).cutoff.latest
      let fold = folds[known] ?? state(Axes(asOf: known, knownBy: known, auditing: id))
      folds[known] = fold
      return auditor.judge(figure, fold.on(figure.asOf ?? known))
    }
    let entries = PassedOn(book, judged).entries
    return Audit(
      document: document, asOf: cutoff, knownBy: cutoff, size: size, entries: entries,
      withdrawn: book.withdrawn.filter { $0.figure.document == id })
  }
}
