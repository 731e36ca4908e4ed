import Convention
import EventLog
import TestSupport
import Testing

extension Ledger {
  /// The audit of the document `report`, whose cut-off is 2012-06-29.
  func audited() throws -> Audit {
    try #require(audit("report", book: FigureBook(self)))
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

extension AuditEntry {
  /// What a finding has to pin, in its form in the log.
  var pinned: String {
    func value(_ pinned: Pinned?) -> String? {
      switch pinned {
      case .some(.none): "null"
      case .number(let text): Int(text) == nil ? "\"\(text)\"" : text
      case .text(let text): "\"\(text)\""
      case nil: nil
      }
    }
    func list(_ words: [String]) -> String? {
      words.isEmpty ? nil : "[" + words.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    let members: [(String, String?)] = [
      ("published", value(pin.published)), ("computed", value(pin.computed)),
      ("added", list(pin.added.map(\.description))),
      ("missing", list(pin.missing.map(\.description))),
      ("conflictsWith", list(pin.conflictsWith)), ("hindsight", value(pin.hindsight)),
    ]
    let texts = members.compactMap { name, text in text.map { "\"\(name)\":\($0)" } }
    return "{" + texts.joined(separator: ",") + "}"
  }
}
