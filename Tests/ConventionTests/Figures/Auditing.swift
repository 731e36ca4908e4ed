import Convention
import EventLog
import TestSupport
import Testing

extension Ledger {
  /// The audit of the document `report`, whose cut-off is 2012-06-29.
  func audited() throws -> Audit {
    try #require(audit("report", book: FigureBook(self, at: size), at: size))
  }

  /// One figure of the document `report`, judged.
  func judged(_ id: String = "f") throws -> AuditEntry {
    try #require(try audited().entries.first { $0.figure.id == "report/\(id)" })
  }
}

/// One figure, its measure, and the facts, judged.
func judged(_ figure: String, _ measure: String, _ events: String...) throws -> AuditEntry {
  try given(events + [figure, Typed.measured("f", measure)]).judged()
}
