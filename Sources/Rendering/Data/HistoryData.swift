import Convention
import EventLog

/// One State's record as data: one row an entry. `derived` is what follows from the articles.
enum HistoryData {
  static let columns =
    ["state", "name", "from", "to", "date", "what", "derived", "type", "document", "place"]
    + ["voice", "line", "file", "known", "disputed", "corrected", "retractedBy"]

  static func table(_ history: History, _ name: String, _ basis: Basis) -> Table {
    var data = DataTable(columns, basis)
    for entry in history.entries {
      let event = entry.event
      let when: [String?] =
        [history.state.description, name] + Cell.days(entry.on) + [HistoryView.date(entry)]
      let source: [String?] = [
        entry.what, Cell.flag(event == nil), event?.type.name, event?.document, event?.place,
        event?.voice?.rawValue, Cell.number(event?.statedAt),
        event.map { ExplainView.place($0.origin) },
      ]
      let marks: [String?] = [
        entry.knowledge?.day.description, Cell.flag(entry.isDisputed),
        Cell.flag(entry.isCorrected), Cell.number(entry.retraction?.seq),
      ]
      data.append(when + source + marks)
    }
    return data.table
  }
}
