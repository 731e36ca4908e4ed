import Convention
import EventLog

/// What changed between two days as data: one row a change of a State. The last day is `asOf`.
enum DiffData {
  static let columns = ["change", "state", "name", "year", "from", "to", "certain", "after"]

  static func table(_ difference: StateDifference, _ basis: Basis) -> Table {
    var data = DataTable(columns, basis)
    for change in difference.changes {
      for single in change.certain + change.possible {
        let head: [String?] = [
          change.name, single.state.description, difference.after.name(single.state),
          Cell.number(single.year),
        ]
        data.append(
          head + Cell.days(single.on)
            + [Cell.flag(single.isCertain), difference.before.asOf.description])
      }
    }
    return data.table
  }
}
