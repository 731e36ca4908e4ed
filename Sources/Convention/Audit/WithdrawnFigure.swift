import EventLog

/// A figure that was taken in and withdrawn. Its id stays taken, and an audit shows it: a figure that
/// differs is not silenced by withdrawing it.
package struct WithdrawnFigure: Sendable {
  /// As it last stood.
  package let figure: Figure
  /// The line that published it.
  package let line: Int
  /// The line that withdrew it.
  package let retractedBy: Int
  /// Why.
  package let reason: String
}

extension Ledger {
  /// The figures that are withdrawn, in the order of the log.
  var withdrawnFigures: [WithdrawnFigure] {
    journal.corrections(knownBy: .farFuture, auditing: nil).retracted.compactMap { line, by in
      let event = Event(line, in: journal.store)
      guard event.type == .figurePublished else { return nil }
      return WithdrawnFigure(
        figure: Figure(event), line: event.seq, retractedBy: by,
        reason: self.event(by)[EventRetracted.reason])
    }
  }
}
