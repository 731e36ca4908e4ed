import Convention
import EventLog

/// Published figures against the log as data: one row a figure.
enum AuditData {
  static let columns =
    ["figure", "document", "place", "theme", "label", "hedge", "published", "publishedDate"]
    + ["outOf", "unit", "low", "high", "computedDate", "open", "verdict", "evidence", "revised"]
    + ["conflicts", "added", "missing", "cause", "reason", "measure"]

  static func table(_ audits: [Audit], _ basis: (Audit) -> Basis) -> Table {
    var data = DataTable(columns, audits.first.map(basis))
    for audit in audits {
      for entry in audit.entries {
        let own = basis(audit)
        let known = audit.document.part(entry.figure.part)?.cutoff.latest ?? audit.knownBy
        let axes = Axes(asOf: entry.asOf, knownBy: known)
        data.append(row(entry), basis: Basis(axes, size: own.size, root: own.root))
      }
    }
    return data.table
  }

  private static func row(_ entry: AuditEntry) -> [String?] {
    let figure = entry.figure
    let printed: [String?] =
      switch figure.value {
      case .number(let number): [number.decimal, nil]
      case .date(let date): [nil, date.text]
      case nil: [nil, nil]
      }
    let head: [String?] = [
      figure.id, figure.document, figure.places.first, figure.theme.rawValue, figure.label,
      figure.hedge?.rawValue,
    ]
    let computed: [String?] = [
      Cell.number(figure.outOf), figure.unit.rawValue, Cell.number(entry.computed?.low),
      Cell.number(entry.computed?.high), date(entry),
      entry.computed.map { Cell.flag($0.isOpen) },
    ]
    let judged: [String?] = [
      entry.verdict.rawValue, entry.evidence.rawValue, Cell.flag(entry.isRevised),
      Cell.list(entry.conflicts), Cell.list(entry.added), Cell.list(entry.missing),
      entry.finding?.cause.rawValue ?? (entry.demandsFinding ? "missing" : nil),
      entry.finding?.text, entry.measure?.description,
    ]
    return head + printed + computed + judged
  }

  private static func date(_ entry: AuditEntry) -> String? {
    guard let answer = entry.computed else { return nil }
    switch answer.value {
    case .days(let days): return days.text
    case .dates:
      if case .text(let dates) = answer.value(for: entry.figure) { return dates }
      return nil
    case .states, .quantity, .numbers: return nil
    }
  }
}
