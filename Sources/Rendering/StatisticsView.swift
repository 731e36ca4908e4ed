package import Convention
import EventLog

/// What the numbers of States come to.
package enum StatisticsView {
  package static func view(
    _ statistics: Statistics, _ state: ConventionState, _ basis: Basis, scope: String?
  ) -> View {
    let heading = View.Block.heading(
      1, MeasureView.heading(statistics.measure, state, scope: scope) + ", statistics")
    if let share = statistics.share {
      let shares = shares(statistics, share)
      return View(
        blocks: [
          heading, .paragraph(MeasureView.told(statistics.answer)), .table(shares.all),
          .heading(2, "By region"), .table(shares.regions), .heading(2, "By year"),
          .table(shares.years),
        ], json: json(statistics, state, basis, scope: scope), basis: basis.line,
        rows: shares.rows.data(basis))
    }
    var blocks: [View.Block] = [heading]
    if case .amounts = statistics.subject {
      blocks.append(.paragraph(MeasureView.told(statistics.answer)))
    }
    guard statistics.all.count > 0 else {
      blocks.append(.paragraph("Nothing on record gives such a number."))
      return View(
        blocks: blocks, json: json(statistics, state, basis, scope: scope), basis: basis.line,
        rows: StatisticsData.table(statistics, state, basis))
    }
    blocks += [
      .table(summary(statistics, state)), .heading(2, "By region"),
      .table(groups("Region", statistics.byRegion, statistics, state)),
    ]
    if !statistics.byYear.isEmpty {
      let years = statistics.byYear.map { (name: String($0.year), summary: $0.summary) }
      blocks += [.heading(2, "By year"), .table(groups("Year", years, statistics, state))]
    }
    blocks += [.heading(2, "State by State"), .table(ranking(statistics, state))]
    return View(
      blocks: blocks, json: json(statistics, state, basis, scope: scope), basis: basis.line,
      rows: StatisticsData.table(statistics, state, basis))
  }

  // MARK: States that are counted

  private static func shares(
    _ statistics: Statistics, _ share: Statistics.Share
  ) -> (all: Table, regions: Table, years: Table, rows: Table) {
    let whole = statistics.isAmongParties ? "Parties" : "States"
    func row(_ name: String, _ share: Statistics.Share) -> [String] {
      let low = share.answer.low?.decimal ?? ""
      let high = share.answer.high?.decimal ?? ""
      return [
        name, low == high ? low : "\(low) to \(high)", String(share.among),
        share.percent.map { text($0) + " %" } ?? "",
      ]
    }
    func table(_ title: String, _ rows: [[String]]) -> Table {
      Table([title, "Count", whole, "Share"], rows: rows, numeric: [1, 2, 3])
    }
    let regions = statistics.sharesByRegion
    let years = statistics.sharesByYear
    var rows = Table(
      ["Group", "Name", "Low", "High", "Among", "Low share", "High share"],
      numeric: [2, 3, 4, 5, 6])
    func long(_ group: String, _ name: String, _ share: Statistics.Share) -> [String] {
      [
        group, name, share.answer.low?.decimal ?? "", share.answer.high?.decimal ?? "",
        String(share.among), share.percent?.low.decimal ?? "", share.percent?.high.decimal ?? "",
      ]
    }
    rows.rows =
      [long("all", "all", share)] + regions.map { long("region", $0.name, $0.share) }
      + years.map { long("year", $0.day.description, $0.share) }
    return (
      table("", [row("all", share)]), table("Region", regions.map { row($0.name, $0.share) }),
      table("As of", years.map { row($0.day.description, $0.share) }), rows
    )
  }

  // MARK: Numbers of States

  private static func summary(_ statistics: Statistics, _ state: ConventionState) -> Table {
    let (all, subject) = (statistics.all, statistics.subject)
    var rows = [["States", String(all.count)]]
    if subject == .times { rows.append(["Sum", value(all.sum, subject)]) }
    if case .amounts = subject { rows.append(["Sum", value(all.sum, subject)]) }
    if let mean = all.mean { rows.append(["Mean", value(mean, subject)]) }
    if let median = all.median { rows.append(["Median", value(median, subject)]) }
    let (least, most) = words(subject)
    if let entry = all.least { rows.append([least, named(entry, subject, state)]) }
    if let entry = all.most { rows.append([most, named(entry, subject, state)]) }
    if subject == .days, all.below > 0 {
      rows.append(["Above nought", String(all.above)])
      rows.append(["Below nought", String(all.below)])
    }
    return Table(["", ""], rows: rows)
  }

  private static func groups(
    _ title: String, _ groups: [(name: String, summary: Statistics.Summary)],
    _ statistics: Statistics, _ state: ConventionState
  ) -> Table {
    let subject = statistics.subject
    let (least, most) = words(subject)
    var table = Table(
      [title, "States", "Mean", "Median", least, most],
      numeric: subject == .dates ? [1] : [1, 2, 3])
    table.rows = groups.map { name, summary in
      [
        name, String(summary.count), summary.mean.map { value($0, subject) } ?? "",
        summary.median.map { value($0, subject) } ?? "",
        summary.least.map { named($0, subject, state) } ?? "",
        summary.most.map { named($0, subject, state) } ?? "",
      ]
    }
    return table
  }

  private static func ranking(_ statistics: Statistics, _ state: ConventionState) -> Table {
    let isDates = statistics.subject == .dates
    let isDays = statistics.subject == .days
    var table = Table(
      ["State", "Rank", "Low", "High"] + (isDays ? ["Years"] : []) + ["Lines", "Code"],
      numeric: isDates ? [1] : isDays ? [1, 2, 3, 4] : [1, 2, 3])
    table.rows = statistics.entries.enumerated().map { place, entry in
      let ends = [entry.number.lowerBound, entry.number.upperBound].map { number in
        isDates ? Day(number: Int32(number)).description : String(number)
      }
      return [state.name(entry.state), String(place + 1)] + ends
        + (isDays ? [years(entry.number)] : [])
        + [entry.lines.map(String.init).joined(separator: " "), entry.state.description]
    }
    return table
  }

  /// Days as years of 365.25 days: `2.87`; of more than one possibility the middle.
  static func years(_ days: ClosedRange<Int>) -> String {
    Fraction(100 * (days.lowerBound + days.upperBound), over: 2 * 36_525).decimal
  }

  private static func words(_ subject: Statistics.Subject) -> (least: String, most: String) {
    switch subject {
    case .days: ("Fewest", "Most")
    case .dates: ("First", "Last")
    case .states, .amounts, .times: ("Least", "Most")
    }
  }

  private static func named(
    _ entry: Statistics.Entry, _ subject: Statistics.Subject, _ state: ConventionState
  ) -> String {
    "\(state.name(entry.state)), \(value(entry.number, subject))"
  }

  private static func value(
    _ number: ClosedRange<Int>, _ subject: Statistics.Subject
  ) -> String {
    value((Fraction(number.lowerBound), Fraction(number.upperBound)), subject)
  }

  private static func value(
    _ number: (low: Fraction, high: Fraction), _ subject: Statistics.Subject
  ) -> String {
    switch subject {
    case .dates:
      let ends = [number.low, number.high].map {
        Day(number: Int32($0.numerator / $0.denominator)).description
      }
      return ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])"
    case .days: return text(number) + (number.high == Fraction(1) ? " day" : " days")
    case .amounts(let unit): return "\(text(number)) \(unit)"
    case .states, .times: return text(number)
    }
  }

  private static func text(_ number: (low: Fraction, high: Fraction)) -> String {
    number.low == number.high
      ? number.low.decimal : "\(number.low.decimal) to \(number.high.decimal)"
  }

  // MARK: JSON

  private static func json(
    _ statistics: Statistics, _ state: ConventionState, _ basis: Basis, scope: String?
  ) -> JSONValue {
    .object([
      ("measure", .string(statistics.measure.description)),
      ("asOf", .string(state.asOf.description)),
      ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
      ("scope", scope.map { .string($0) }),
      (
        "among",
        statistics.share.map { _ in .string(statistics.isAmongParties ? "parties" : "states") }
      ),
      ("share", statistics.share.map(json)),
      (
        "sharesByRegion",
        statistics.share.map { _ in
          .array(
            statistics.sharesByRegion.map {
              .object([("region", .string($0.name)), ("share", json($0.share))])
            })
        }
      ),
      (
        "sharesByYear",
        statistics.share.map { _ in
          .array(
            statistics.sharesByYear.map {
              .object([("asOf", .string($0.day.description)), ("share", json($0.share))])
            })
        }
      ),
      ("all", statistics.share == nil ? json(statistics.all, statistics.subject) : nil),
      ("tellers", statistics.answer.tellers.map { .integer($0.of) }),
      ("tellersAmong", statistics.answer.tellers.map { .integer($0.among) }),
      (
        "byRegion",
        statistics.share == nil
          ? .array(
            statistics.byRegion.map {
              .object([
                ("region", .string($0.name)), ("summary", json($0.summary, statistics.subject)),
              ])
            }) : nil
      ),
      (
        "byYear",
        statistics.share == nil
          ? .array(
            statistics.byYear.map {
              .object([
                ("year", .integer($0.year)), ("summary", json($0.summary, statistics.subject)),
              ])
            }) : nil
      ),
      (
        "states",
        statistics.share == nil
          ? .array(
            statistics.entries.map { entry in
              .object([
                ("state", .string(entry.state.description)),
                ("low", json(Fraction(entry.number.lowerBound), statistics.subject)),
                ("high", json(Fraction(entry.number.upperBound), statistics.subject)),
                ("year", entry.year.map { .integer($0) }), ("events", .lines(entry.lines)),
              ])
            }) : nil
      ),
    ])
  }

  private static func json(_ share: Statistics.Share) -> JSONValue {
    .object([
      ("low", .number(share.answer.low)), ("high", .number(share.answer.high)),
      ("among", .integer(share.among)), ("lowPercent", .number(share.percent?.low)),
      ("highPercent", .number(share.percent?.high)),
    ])
  }

  private static func json(
    _ summary: Statistics.Summary, _ subject: Statistics.Subject
  ) -> JSONValue {
    func range(_ number: (low: Fraction, high: Fraction)?) -> JSONValue {
      number.map { .object([("low", json($0.low, subject)), ("high", json($0.high, subject))]) }
        ?? .null
    }
    let isAmount = if case .amounts = subject { true } else { subject == .times }
    let sum = (Fraction(summary.sum.lowerBound), Fraction(summary.sum.upperBound))
    return .object([
      ("count", .integer(summary.count)), ("sum", isAmount ? range(sum) : nil),
      ("mean", range(summary.mean)), ("median", range(summary.median)),
      ("least", summary.least.map { .string($0.state.description) } ?? .null),
      ("most", summary.most.map { .string($0.state.description) } ?? .null),
      ("above", .integer(summary.above)), ("below", .integer(summary.below)),
    ])
  }

  /// A number, or the day that a number of days stands for.
  private static func json(_ number: Fraction, _ subject: Statistics.Subject) -> JSONValue {
    subject == .dates
      ? .string(Day(number: Int32(number.numerator / number.denominator)).description)
      : .number(number)
  }
}
