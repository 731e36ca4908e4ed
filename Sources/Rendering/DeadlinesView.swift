package import Convention
import EventLog

/// Duties and their deadlines.
package enum DeadlinesView {
  package static func view(
    _ duties: [Duty], _ state: ConventionState, _ grounds: Grounds
  ) -> View {
    var table = Table(
      ["State", "Code", "Article", "Year", "Due", "First due", "Status", "Met on", "Days late"],
      numeric: [8])
    table.rows = duties.map { duty in
      [
        state.name(duty.state), duty.state.description, duty.article,
        duty.year.map(String.init) ?? "", duty.due.description,
        duty.due == duty.dueOriginal ? "" : duty.dueOriginal.description, duty.status.rawValue,
        duty.metOn?.description ?? "", duty.daysLate.map(String.init) ?? "",
      ]
    }
    return View(
      blocks: [.heading(1, "Deadlines as of \(state.asOf)"), .table(table)],
      json: .array(duties.map(json)), basis: grounds.line)
  }

  private static func json(_ duty: Duty) -> JSONValue {
    .object([
      ("state", .string(duty.state.description)), ("article", .string(duty.article)),
      ("year", duty.year.map { .integer($0) }),
      ("dueOriginal", .string(duty.dueOriginal.description)),
      ("due", .string(duty.due.description)),
      ("status", .string(duty.status.rawValue)),
      ("metOn", duty.metOn.map { .string($0.description) } ?? .null),
      ("daysLate", duty.daysLate.map { .integer($0) } ?? .null),
      ("extensions", .array(duty.extensions.map(json))),
      ("binding", .bool(true)),
    ])
  }

  /// A request for more time and what became of it.
  static func json(_ request: DeadlineExtension) -> JSONValue {
    func date(_ range: DateRange?) -> JSONValue? { range.map { .string($0.description) } }
    let requested: JSONValue = date(request.requested) ?? .null
    switch request.outcome {
    case .pending:
      return .object([("requested", requested), ("outcome", .string("pending"))])
    case .refused(let on):
      return .object([
        ("requested", requested), ("outcome", .string("refused")), ("decided", date(on)),
      ])
    case .granted(let on, let until, let months):
      return .object([
        ("requested", requested), ("outcome", .string("granted")), ("decided", date(on)),
        ("until", date(until)), ("months", months.map { .integer($0) }),
      ])
    }
  }
}
