package import Convention
import EventLog

/// Duties and their deadlines.
package enum DeadlinesView {
  package static func view(
    _ duties: [Duty], _ state: ConventionState, _ grounds: Grounds
  ) -> View {
    var table = Table(
      ["State", "Code", "Article", "Year", "Due", "Status", "Met on", "Days late"], numeric: [7])
    table.rows = duties.map { duty in
      [
        state.name(duty.state), duty.state.description, duty.article,
        duty.year.map(String.init) ?? "", duty.due.description, duty.status.rawValue,
        duty.metOn?.description ?? "", duty.daysLate.map(String.init) ?? "",
      ]
    }
    return View(
      blocks: [.heading(1, "Deadlines as of \(state.asOf)"), .table(table)],
      json: .array(duties.map(json)), basis: grounds.line)
  }

  private static func json(_ duty: Duty) -> JSONValue {
    let due = JSONValue.string(duty.due.description)
    return .object([
      ("state", .string(duty.state.description)), ("article", .string(duty.article)),
      ("year", duty.year.map { .integer($0) }), ("dueOriginal", due), ("due", due),
      ("status", .string(duty.status.rawValue)),
      ("metOn", duty.metOn.map { .string($0.description) } ?? .null),
      ("daysLate", duty.daysLate.map { .integer($0) } ?? .null), ("extensions", .array([])),
      ("binding", .bool(true)),
    ])
  }
}
