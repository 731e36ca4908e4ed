import Convention
import EventLog

/// The answer of a measure as data.
///
/// One row a State: `low` is 1 for one that counts and 0 for one that is undecided, `high` is 1 for
/// both, so that the sums of the columns are the answer. A quantity is one row without a State.
enum MeasureData {
  static let columns = [
    "measure", "state", "name", "answer", "low", "high", "unit", "from", "to", "lines",
  ]

  static func table(
    _ measure: Measure, _ answer: Answer, _ state: ConventionState, _ basis: Basis
  ) -> Table {
    var data = DataTable(columns, basis)
    func append(
      _ code: CountryCode?, _ word: String?, low: String?, high: String?, unit: String?,
      days: [String?] = [nil, nil], lines: [Int]
    ) {
      let head = [measure.description, code?.description, code.map(state.name), word]
      data.append(head + [low, high, unit] + days + [Cell.list(lines)])
    }
    switch answer.value {
    case .states:
      for code in answer.states.sortedByName(state.name) {
        append(
          code, "counted", low: "1", high: "1", unit: "states", lines: answer.lines(of: code))
      }
      for code in answer.undecided.sortedByName(state.name) {
        append(
          code, "undecided", low: "0", high: "1", unit: "states", lines: answer.lines(of: code))
      }
    case .dates(let dates):
      for code in answer.states.sortedByName(state.name) {
        append(
          code, "dated", low: nil, high: nil, unit: nil, days: Cell.days(dates[code]),
          lines: answer.lines(of: code))
      }
    case .numbers(let numbers):
      for (code, number) in numbers.sorted(by: { $0.key < $1.key })
        .sortedByName({ state.name($0.key) })
      {
        append(
          code, "told", low: String(number.lowerBound), high: String(number.upperBound),
          unit: answer.unit, lines: answer.lines(of: code))
      }
    case .quantity(let low, let high):
      append(
        nil, answer.isOnRecord ? nil : "nothing on record", low: low.decimal, high: high.decimal,
        unit: answer.unit ?? "states", lines: answer.lines)
    case .days(let days):
      append(
        nil, nil, low: nil, high: nil, unit: nil,
        days: [days.lowerBound.description, days.upperBound.description], lines: answer.lines)
    }
    return data.table
  }
}
