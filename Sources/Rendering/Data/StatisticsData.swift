import Convention
import EventLog

/// The numbers of States as data, the least first: one row a State.
///
/// A number stands in `low` and `high`, a date in `from` and `to`; `years` is a number of days as
/// years.
enum StatisticsData {
  static let columns = [
    "measure", "rank", "state", "name", "low", "high", "from", "to", "years", "lines",
  ]

  static func table(_ statistics: Statistics, _ state: ConventionState, _ basis: Basis) -> Table {
    var data = DataTable(columns, basis)
    for (place, entry) in statistics.entries.enumerated() {
      let ends = [entry.number.lowerBound, entry.number.upperBound]
      let isDates = statistics.subject == .dates
      let numbers: [String?] = isDates ? [nil, nil] : ends.map { String($0) }
      let days: [String?] =
        isDates ? ends.map { Day(number: Int32($0)).description } : [nil, nil]
      let head: [String?] = [
        statistics.measure.description, String(place + 1), entry.state.description,
        state.name(entry.state),
      ]
      let years = statistics.subject == .days ? StatisticsView.years(entry.number) : nil
      data.append(head + numbers + days + [years, Cell.list(entry.lines)])
    }
    return data.table
  }
}
