import Convention
import EventLog

/// The lines that a figure's value rests on as data: one row for each line of each State.
enum ExplainData {
  static let columns =
    ["figure", "published", "low", "high", "verdict", "evidence", "state", "name", "remark"]
    + ["line", "type", "date", "document", "place", "file"]

  static func table(_ entry: AuditEntry, _ ledger: Ledger, _ basis: Basis) -> Table {
    var data = DataTable(columns, basis)
    let head: [String?] = [
      entry.figure.id, Cell.number(entry.figure.value?.number), Cell.number(entry.computed?.low),
      Cell.number(entry.computed?.high), entry.verdict.rawValue, entry.evidence.rawValue,
    ]
    let rows = entry.computed.map { ExplainView.rows(entry, $0, ledger) } ?? []
    for row in rows {
      let state: [String?] = [
        row.state.description, ledger.registers.name(row.state, on: entry.asOf), row.remark,
      ]
      let events = row.lines.map(ledger.event)
      if events.isEmpty { data.append(head + state + Array(repeating: nil, count: 6)) }
      for event in events {
        let line: [String?] = [
          String(event.seq), event.type.name, event.on?.text, event.document, event.place,
          ExplainView.place(event.origin),
        ]
        data.append(head + state + line)
      }
    }
    return data.table
  }
}
