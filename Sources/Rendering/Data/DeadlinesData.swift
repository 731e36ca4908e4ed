import Convention
import EventLog

/// Duties as data: one row a duty.
enum DeadlinesData {
  static let columns =
    ["state", "name", "article", "year", "firstDueFrom", "firstDueTo", "dueFrom", "dueTo"]
    + ["status", "metFrom", "metTo", "daysLate", "requestDue", "requests", "granted"]
    + ["leftOutBy", "binding"]

  static func table(_ duties: [Duty], _ state: ConventionState, _ basis: Basis) -> Table {
    var data = DataTable(columns, basis)
    for duty in duties {
      let head: [String?] = [
        duty.state.description, state.name(duty.state), duty.article, Cell.number(duty.year),
      ]
      let due = Cell.days(duty.dueOriginal) + Cell.days(duty.due)
      let met = [duty.status.rawValue] + Cell.days(duty.metOn) + [Cell.number(duty.daysLate)]
      let requests: [String?] = [
        duty.requestDue?.description, String(duty.extensions.count),
        String(duty.extensions.count(where: isGranted)), duty.silentExit?.document,
        Cell.flag(duty.isBinding),
      ]
      data.append(head + due + met + requests)
    }
    return data.table
  }

  private static func isGranted(_ request: DeadlineExtension) -> Bool {
    switch request.outcome {
    case .granted: true
    case .pending, .refused: false
    }
  }
}
