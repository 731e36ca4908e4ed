package import Convention
import EventLog

/// One measure as of a date.
package enum MeasureView {
  package static func view(
    _ measure: Measure, _ answer: Answer, _ state: ConventionState, _ basis: Basis,
    scope: String? = nil, told facts: Bool = false
  ) -> View {
    var blocks: [View.Block] = [
      .heading(1, heading(measure, state, scope: scope)), .paragraph(told(answer)),
    ]
    if let assumed = measure.assumption { blocks.append(.paragraph(assumed)) }
    let dates: [CountryCode: DateRange] =
      if case .dates(let dates) = answer.value { dates } else { [:] }
    let numbers: [CountryCode: ClosedRange<Int>] =
      if case .numbers(let numbers) = answer.value { numbers } else { [:] }
    let told = answer.isDated ? "Date" : numbers.isEmpty ? "Answer" : "Number"
    var table = Table(
      ["State", told] + (facts ? ["What is told"] : []) + ["Lines", "Code"],
      legends: ["Answer": .counted])
    func row(_ code: CountryCode, _ mark: String) -> [String] {
      let lines = answer.lines(of: code).map(String.init)
      return [
        state.name(code), dates[code]?.spoken ?? numbers[code].map { text($0) } ?? mark,
      ] + (facts ? [clauses(code, answer, state)] : [])
        + [lines.joined(separator: " "), code.description]
    }
    func byName(_ codes: [CountryCode]) -> [CountryCode] { codes.sortedByName(state.name) }
    table.rows =
      byName(answer.states).map { row($0, "counted") }
      + byName(answer.undecided).map { row($0, "undecided") }
    // A table without rows is one all the same; only a quantity or a day has none.
    switch answer.value {
    case .quantity, .days: break
    case .states, .dates, .numbers: blocks.append(.table(table))
    }
    return View(
      blocks: blocks, json: json(measure, answer, state, basis, scope: scope), basis: basis.line,
      rows: MeasureData.table(measure, answer, state, basis))
  }

  /// What the facts behind a State's answer say, each once.
  private static func clauses(
    _ code: CountryCode, _ answer: Answer, _ state: ConventionState
  ) -> String {
    let lines = Set(answer.lines(of: code))
    var clauses: [String] = []
    for fact in state.record(code).allFacts where !lines.isDisjoint(with: fact.lines) {
      let clause = fact.clause(state.registers)
      if !clauses.contains(clause) { clauses.append(clause) }
    }
    return clauses.joined(separator: "; ")
  }

  /// A measure that nothing on record answers.
  package static func nothing(
    _ measure: Measure, _ why: String, _ state: ConventionState, _ basis: Basis, scope: String?
  ) -> View {
    View(
      blocks: [
        .heading(1, heading(measure, state, scope: scope)), .paragraph("nothing on record: \(why)"),
      ],
      json: .object([
        ("measure", .string(measure.description)), ("asOf", .string(state.asOf.description)),
        ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
        ("scope", scope.map { .string($0) }), ("value", .null), ("low", .null), ("high", .null),
        ("why", .string(why)),
      ]), basis: basis.line, rows: Table(["State", "Code", "", "Lines"]))
  }

  /// `parties as of 2012-06-29, Africa`.
  static func heading(_ measure: Measure, _ state: ConventionState, scope: String?) -> String {
    "\(measure) as of \(state.asOf)\(GroupViews.place(scope))"
  }

  /// An answer's value as JSON.
  static func members(_ answer: Answer) -> [(String, JSONValue?)] {
    [
      ("value", JSONValue.number(answer.settled)), ("low", JSONValue.number(answer.low)),
      ("high", JSONValue.number(answer.high)), ("unit", .string(answer.unit ?? "states")),
      ("states", JSONValue.codes(answer.states)),
      ("undecided", JSONValue.codes(answer.undecided)),
    ] + silence(answer)
  }

  /// The catalogue of measures.
  package static func catalogue() -> View {
    var table = Table(["Measure", "Arguments", "Counts"])
    table.rows = MeasureDefinition.all.map { definition in
      [
        definition.name,
        definition.parameters.map { $0.isRequired ? $0.name : "\($0.name)?" }
          .joined(separator: " "), definition.summary,
      ]
    }
    let json = MeasureDefinition.all.map { definition in
      JSONValue.object([
        ("name", .string(definition.name)), ("summary", .string(definition.summary)),
        (
          "arguments",
          .array(
            definition.parameters.map {
              .object([("name", .string($0.name)), ("required", .bool($0.isRequired))])
            })
        ),
      ])
    }
    return View(
      blocks: [
        .heading(1, "Measures"), .table(table),
        .paragraph(
          "Every measure also takes region (africa, western-africa) and at (a day, a month, a year, a "
            + "meeting, a document). A combination takes its measures with or without a name: "
            + "and(parties, signed)."),
      ], json: .array(json), basis: nil,
      rows: Table(["name", "arguments", "counts"], rows: table.rows))
  }

  /// The value in a few words: `72`, `between 26 and 33`; of an open kind `22 on record`.
  static func summary(_ answer: Answer) -> String {
    if case .days(let days) = answer.value { return days.text }
    if case .numbers(let numbers) = answer.value {
      return numbers.count == 1 ? "1 State" : "\(numbers.count) States"
    }
    guard let low = answer.low, let high = answer.high else {
      let dates = answer.states.count
      return dates == 1 ? "1 date" : "\(dates) dates"
    }
    if !answer.isOnRecord { return "nothing on record" }
    if answer.isAbsence { return "none on record" }
    let unit = answer.unit == "percent" ? " %" : ""
    let value =
      low == high
      ? "\(low.decimal)\(unit)" : "between \(low.decimal)\(unit) and \(high.decimal)\(unit)"
    return value + counted(answer) + (answer.isOpen ? " on record" : "")
  }

  /// A number, or the least and the most it can be: `726`, `700 to 726`.
  static func text(_ number: ClosedRange<Int>) -> String {
    number.count == 1
      ? String(number.lowerBound) : "\(number.lowerBound) to \(number.upperBound)"
  }

  /// What a sum over States counts, ` submunitions`; nothing where the value is of States.
  private static func counted(_ answer: Answer) -> String {
    answer.tellers == nil ? "" : " \(answer.unit ?? "")"
  }

  /// The value with what is not told: `22 on record; nothing is on record of 85 of 107`.
  static func told(_ answer: Answer) -> String {
    guard case .states(let silent, let among) = answer.silence, !silent.isEmpty else {
      return summary(answer) + sources(answer)
    }
    return summary(answer) + sources(answer)
      + "; nothing is on record of \(silent.count) of \(among)"
  }

  /// From how many of the States that could have told of a quantity it comes.
  private static func sources(_ answer: Answer) -> String {
    guard let tellers = answer.tellers else { return "" }
    return ", told of \(tellers.of) of \(tellers.among) "
      + (tellers.among == 1 ? "State" : "States")
  }

  /// What is not told, as JSON: whether more may count, of how many, and those of whom nothing is on
  /// record.
  static func silence(_ answer: Answer) -> [(String, JSONValue?)] {
    [
      ("open", .bool(answer.isOpen)), ("among", answer.silence.among.map { .integer($0) }),
      ("withoutRecord", answer.silence.states.map { .codes($0) } ?? .null),
    ]
  }

  private static func json(
    _ measure: Measure, _ answer: Answer, _ state: ConventionState, _ basis: Basis,
    scope: String?
  ) -> JSONValue {
    let dates: JSONValue? =
      if case .dates(let dates) = answer.value {
        .object(
          dates.sorted { $0.key < $1.key }
            .map { ($0.key.description, .string($0.value.description)) })
      } else { nil }
    let numbers: JSONValue? =
      if case .numbers(let numbers) = answer.value {
        .object(
          numbers.sorted { $0.key < $1.key }.map { code, number in
            (
              code.description,
              .object([
                ("low", .integer(number.lowerBound)), ("high", .integer(number.upperBound)),
              ])
            )
          })
      } else { nil }
    let days: JSONValue? =
      if case .days(let days) = answer.value { .string(days.text) } else { nil }
    return .object(
      [
        ("measure", .string(measure.description)), ("asOf", .string(state.asOf.description)),
        ("knownBy", .string(state.axes.knownBy.description)), ("log", basis.log),
        ("scope", scope.map { .string($0) }),
      ] + members(answer) + [
        ("dates", dates), ("numbers", numbers), ("days", days), ("events", .lines(answer.lines)),
      ])
  }
}
